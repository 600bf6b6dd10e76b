package reply

import (
	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// IsVague reports whether a name of a status is one of other things as well.
func IsVague(name string) bool {
	return ascii.IsOneOf(name, "result", "returncode", "return code", "return_code")
}
