//go:build peel

package measured

import "github.com/defender-err/defender-err/explain/capture/peel"

// Capture reads with the new capture, before it is behind the door.
func Capture(input []byte) []Facts {
	var all []Facts
	for _, x := range peel.Read(input, peel.Options{}) {
		if f, failed := Found(&x); failed {
			all = append(all, f)
		}
	}
	return all
}
