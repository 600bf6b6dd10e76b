package explain

import (
	"errors"
	"io"
	"iter"
	"sync"

	"github.com/defender-err/defender-err/explain/capture"
)

// Work makes results of the explanations of one part of an input. It hands
// each result to emit, as many as it likes.
type Work[T any] func(explanations iter.Seq2[Explanation, error], emit func(T))

// Parallel explains what r holds with several workers. It cuts r into parts,
// has work look at up to workers of them at the same time, and hands the
// results to done in the order of the input, each as soon as those before it
// are done. The explanations of all parts together are those of Stream.
//
// work may be called from several goroutines at once; done is not. Parallel
// returns the first error of reading r or of done.
func Parallel[T any](r io.Reader, o Options, workers int, work Work[T], done func(T) error) error {
	next, stop := iter.Pull2(capture.Parts(r, o.capture()))
	defer stop()
	found := 0
	for first := true; ; first = false {
		part, err, more := next()
		if err != nil || !more {
			return err
		}
		if part.Again && found > 0 {
			continue
		}
		if !first && !part.Again {
			return parallel(part, found, next, o, workers, work, done)
		}
		// The first part is explained here: most inputs have no other, and
		// starting workers for them would take longer than their work.
		n, err := inline(part, o, work, done)
		if err != nil {
			return err
		}
		found += n
	}
}

// inline explains a part in the caller's goroutine, and returns how many
// explanations and errors it holds.
func inline[T any](part capture.Part, o Options, work Work[T], done func(T) error) (found int, err error) {
	counted := func(yield func(Explanation, error) bool) {
		for e, readError := range explanations(capture.Read(part.Reader, part.Options), o) {
			found++
			if !yield(e, readError) || err != nil {
				return
			}
		}
	}
	work(counted, func(result T) {
		if err == nil {
			err = done(result)
		}
	})
	return found, err
}

// parallel explains the parts from first on with several workers; those
// before it held found explanations.
func parallel[T any](first capture.Part, found int, next func() (capture.Part, error, bool), o Options, workers int, work Work[T], done func(T) error) error {
	jobs := make(chan *job[T])
	order := make(chan *job[T], workers) // bounds how far reading runs ahead
	stop := make(chan struct{})
	var running sync.WaitGroup
	for range workers {
		running.Go(func() {
			for j := range jobs {
				j.run(o, work, stop)
			}
		})
	}
	var readError error
	running.Go(func() {
		defer close(order)
		defer close(jobs)
		for part, more := first, true; more; part, readError, more = next() {
			if readError != nil {
				return
			}
			j := &job[T]{part: part, results: make(chan T, 4)}
			select {
			case order <- j:
				jobs <- j
			case <-stop:
				return
			}
		}
	})
	err := collect(found, order, done)
	close(stop)
	for range order { // let the reader end
	}
	running.Wait()
	if err != nil {
		return err
	}
	return readError
}

// A job is a part with what is made of it.
type job[T any] struct {
	part    capture.Part
	results chan T
	found   int // explanations and errors in the part; read it when results is closed
}

// errStopped ends the work on a part that nobody waits for any more.
var errStopped = errors.New("stopped")

func (j *job[T]) run(o Options, work Work[T], stop <-chan struct{}) {
	defer close(j.results)
	j.found, _ = inline(j.part, o, work, func(result T) error {
		select {
		case j.results <- result:
			return nil
		case <-stop:
			return errStopped
		}
	})
}

// collect hands the results on in order. The whole input once more counts
// only if its parts held nothing.
func collect[T any](found int, order <-chan *job[T], done func(T) error) error {
	for j := range order {
		superfluous := j.part.Again && found > 0
		for result := range j.results {
			if superfluous {
				continue
			}
			if err := done(result); err != nil {
				return err
			}
		}
		found += j.found
	}
	return nil
}
