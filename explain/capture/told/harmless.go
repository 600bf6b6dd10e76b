package told

import (
	"github.com/defender-err/defender-err/explain/capture/calm"
	"github.com/defender-err/defender-err/explain/capture/look"
)

// isHarmless reports whether a line is of a log in which all is well: it begins with a
// time or a calm level, or tells how long something took, and has no sign of a failure.
//
//	2026-11-23 08:00:00 INFO worker heartbeat ok
//	connected to db01 in 12 ms
func isHarmless(line string) bool {
	if len(line) > far || !calm.IsOfLog(line, signs(line)) {
		return false
	}
	text := line[carrier(line):]
	return statusesIn(line) == 0 && !complains(text) && !throws(line) && !isAlarm(line) && !isBullet(line) && look.Next([]byte(line), 0) < 0
}
