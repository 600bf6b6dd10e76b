package cmd

import (
	"errors"
	"io"
	"io/fs"
	"runtime"
	"syscall"
)

// An outlet is standard output. It remembers why it could not be written to:
// no input is to blame for that, and no command can do anything about it.
type outlet struct {
	w   io.Writer
	err error // an *outputError, after which nothing more is written
}

func (o *outlet) Write(p []byte) (int, error) {
	if o.err != nil {
		return 0, o.err
	}
	n, err := o.w.Write(p)
	if err == nil {
		return n, nil
	}
	if pathError, ok := errors.AsType[*fs.PathError](err); ok {
		err = pathError.Err // the path of standard output says nothing
	}
	o.err = &outputError{err}
	return n, o.err
}

// An outputError is why standard output could not be written to.
type outputError struct{ err error }

func (e *outputError) Error() string { return "writing standard output: " + e.err.Error() }

func (e *outputError) Unwrap() error { return e.err }

// hasOutputFailed reports whether an error is one of standard output.
func hasOutputFailed(err error) bool {
	_, ok := errors.AsType[*outputError](err)
	return ok
}

// hasReaderLeft reports whether an error says that the reader of standard
// output has closed it, as head does once it has seen enough.
func hasReaderLeft(err error) bool {
	if errors.Is(err, syscall.EPIPE) {
		return true
	}
	return runtime.GOOS == "windows" && (errors.Is(err, windowsBrokenPipe) || errors.Is(err, windowsNoData))
}

// What Windows says of a pipe that nobody reads anymore: ERROR_BROKEN_PIPE and
// ERROR_NO_DATA.
// https://learn.microsoft.com/windows/win32/debug/system-error-codes--0-499-
const (
	windowsBrokenPipe syscall.Errno = 109
	windowsNoData     syscall.Errno = 232
)
