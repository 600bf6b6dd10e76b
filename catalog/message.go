package catalog

import (
	"iter"
	"strings"
)

// Messages returns every message of the catalog, family by family.
func Messages() iter.Seq[Message] {
	return func(yield func(Message) bool) {
		for m := range messages() {
			if !yield(*m) {
				return
			}
		}
	}
}

// messages is Messages without the copying.
func messages() iter.Seq[*Message] {
	return func(yield func(*Message) bool) {
		for _, family := range [][]Message{
			requestMessages,
			graphMessages,
			accessMessages,
			tokenMessages,
			gatewayMessages,
			limitMessages,
			huntingMessages,
		} {
			for i := range family {
				if !yield(&family[i]) {
					return
				}
			}
		}
	}
}

// IsSampleTrackingID reports whether a tracking ID is one of those that the
// vendor's pages show in their samples. Support cannot find them.
func IsSampleTrackingID(id string) bool {
	switch strings.ToLower(id) {
	case "43f4cb08-8fac-4b65-9db1-745c2ae65f3a", "1fa66c0f-18bd-4133-b378-36d76f3a2ba0":
		return true
	}
	return false
}
