package measured

import (
	"bytes"

	"github.com/defender-err/defender-err/explain/capture"
)

// Capture reads with the capture.
func Capture(input []byte) []Facts {
	var all []Facts
	for x, err := range capture.Read(bytes.NewReader(input), capture.Options{}) {
		if err != nil {
			continue
		}
		if f, failed := Found(&x); failed {
			all = append(all, f)
		}
	}
	return all
}
