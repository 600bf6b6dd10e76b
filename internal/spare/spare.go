// Package spare keeps buffers that are no longer needed for the next caller
// that needs one. Unlike a sync.Pool, it keeps no more of them than it has room
// for.
package spare

// Buffers are the buffers at hand. They may be used from several goroutines;
// nil has none.
type Buffers chan []byte

// Take returns an empty buffer; nil if none is at hand.
func (b Buffers) Take() []byte {
	select {
	case buffer := <-b:
		return buffer[:0]
	default:
		return nil
	}
}

// Give keeps a buffer, unless enough are at hand.
func (b Buffers) Give(buffer []byte) {
	select {
	case b <- buffer:
	default:
	}
}
