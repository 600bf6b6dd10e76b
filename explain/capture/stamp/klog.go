package stamp

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
)

// Klog returns the time in the header that components of Kubernetes write before a line,
// with the name of the month; "" if s doesn't begin with one.
//
//	E1117 09:14:03.123456       1 pull.go:12] …
func Klog(s string) string {
	const months, head = "JanFebMarAprMayJunJulAugSepOctNovDec", len("E1117 ")
	if len(s) < head || strings.IndexByte("IWEF", s[0]) < 0 || digitsAt(s, 1) != 4 || s[head-1] != ' ' {
		return ""
	}
	month := number(s, 1, 2)
	end := clock(s, head)
	if end == 0 || month < 1 || month > 12 || ascii.ByteAt(s, end) != ' ' {
		return ""
	}
	return months[3*month-3:3*month] + " " + s[3:5] + " " + s[head:end]
}
