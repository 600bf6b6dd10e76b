package body_test

import (
	"testing"

	"github.com/defender-err/defender-err/explain/capture/body"
)

func BenchmarkRead(b *testing.B) {
	v := parse(b, `{"error":{"code":"Forbidden","message":"`+roles+`","target":"`+firstID+`"}}`)
	for b.Loop() {
		body.Read(&v)
	}
}
