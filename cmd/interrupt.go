package cmd

import (
	"context"
	"io"
)

// endWith returns a reader of r that ends when ctx does, even while r waits for
// input. What r returns after that is lost.
func endWith(ctx context.Context, r io.Reader) io.Reader {
	out, in := io.Pipe()
	context.AfterFunc(ctx, func() { in.Close() })
	go func() {
		_, err := io.Copy(in, r)
		in.CloseWithError(err) // nil means io.EOF
	}()
	return out
}
