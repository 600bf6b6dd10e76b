package explain

import (
	"errors"
	"io"
	"iter"
	"sync"

	"github.com/defender-err/defender-err/explain/capture"
)

// Work turns the explanations in one part of an input into values of the
// caller, such as counts or lines of output, and passes each to emit.
type Work[T any] func(found iter.Seq2[Result, error], emit func(T))

// Parallel does what Stream does, with several workers. It cuts r into parts,
// calls work on up to workers of them at the same time, and passes the values
// that work emits to done, in the order of the input and as early as possible.
//
// work can be called from several goroutines at once; done is not. Parallel
// returns the first error of done, after a pending Read has returned, or the
// error that kept the next part from being read: what r returned, or a
// *capture.UnknownFormatError.
//
// work gets the errors in its part. A *capture.TooLargeError or a
// *capture.UnreadableError concerns one place. A HAR file or a JSON array is one
// part, however long it is, so what r returned in the middle of one goes to work, too.
func Parallel[T any](r io.Reader, o Options, workers int, work Work[T], done func(T) error) error {
	parts := capture.Split(r, o.capture())
	defer parts.Stop()
	// The first part is explained here: most inputs have no other, and starting
	// workers for it would take longer than the work.
	ex := newExplainer(o, new(explanations))
	for {
		part, err := parts.Next()
		if err != nil {
			return finish(err, parts, ex, work, done)
		}
		if !part.First && workers > 1 {
			return parallel(part, parts, ex, workers, work, done)
		}
		if err := explainPart(part, ex, work, done); err != nil {
			return err
		}
	}
}

// finish returns why the parts ended, nil if the input did, after work on its complaints.
func finish[T any](err error, parts *capture.Splitter, ex *explainer, work Work[T], done func(T) error) error {
	if !errors.Is(err, io.EOF) {
		return err
	}
	if part, ok := parts.Complaints(); ok {
		return explainPart(part, ex, work, done)
	}
	return nil
}

// explainPart calls work on one part, and passes what it emits to done until done fails.
func explainPart[T any](part capture.Part, ex *explainer, work Work[T], done func(T) error) (err error) {
	work(func(yield func(Result, error) bool) {
		for r, readError := range ex.results(part) {
			if !yield(r, readError) || err != nil {
				return
			}
		}
	}, func(result T) {
		if err == nil {
			err = done(result)
		}
	})
	return err
}

// parallel explains the parts from first on with several workers, which share what
// ex has learned.
func parallel[T any](first capture.Part, parts *capture.Splitter, ex *explainer, workers int, work Work[T], done func(T) error) error {
	jobs := make(chan *job[T], workers)    // for the next free worker
	order := make(chan *job[T], workers+1) // bounds how far reading runs ahead
	stop := make(chan struct{})
	var running sync.WaitGroup
	for range workers {
		running.Go(func() {
			ex := newExplainer(ex.options, ex.cache)
			for j := range jobs {
				j.run(ex, work, stop)
			}
		})
	}
	var readError error
	running.Go(func() {
		defer close(order)
		defer close(jobs)
		for part := first; readError == nil; part, readError = parts.Next() {
			j := &job[T]{part: part, results: make(chan T, maxWaiting)}
			select {
			case order <- j:
				jobs <- j
			case <-stop:
				return
			}
		}
	})
	err := collect(order, done)
	close(stop)
	for range order { // let the reader end
	}
	running.Wait()
	if err != nil {
		return err
	}
	return finish(readError, parts, ex, work, done)
}

// maxWaiting is how many results of a part can wait for those of the part before it. If
// it were much smaller than what a part gives, a worker would stop until its turn comes.
const maxWaiting = 16

// A job is a part with its results.
type job[T any] struct {
	part    capture.Part
	results chan T
}

// errStopped ends the work on a part that nobody waits for anymore.
var errStopped = errors.New("stopped")

func (j *job[T]) run(ex *explainer, work Work[T], stop <-chan struct{}) {
	defer close(j.results)
	_ = explainPart(j.part, ex, work, func(result T) error { // stopped isn't an error
		select {
		case j.results <- result:
			return nil
		case <-stop:
			return errStopped
		}
	})
}

// collect passes the results on in order.
func collect[T any](order <-chan *job[T], done func(T) error) error {
	for j := range order {
		for result := range j.results {
			if err := done(result); err != nil {
				return err
			}
		}
	}
	return nil
}
