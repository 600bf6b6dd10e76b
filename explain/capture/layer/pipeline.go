package layer

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/stamp"
)

// pipelineEdge reads the prefix of CI systems and of "kubectl logs
// --timestamps":
//
//	2026-11-17T09:14:03.1234567Z ##[error]request failed: 403
//	2026-11-17T09:14:03.123456Z request failed: 403
//	[2026-11-17T09:14:03.123Z] request failed: 403
//	2026-11-17T09:14:03.123456Z 01E request failed: 403
func pipelineEdge(line string) (edge, bool) {
	begin := 0
	if ascii.ByteAt(line, 0) == '[' {
		begin = 1
	}
	end, ok := preciseStamp(line, begin)
	if !ok {
		return edge{}, false
	}
	i := end
	if begin == 1 {
		if ascii.ByteAt(line, i) != ']' {
			return edge{}, false
		}
		i++
	}
	i = afterBlank(line, i)
	i += command(line[i:])
	i += streamMark(line[i:])
	return edge{start: i, time: line[begin:end]}, true
}

// preciseStamp recognizes a time in UTC with a fraction of a second.
func preciseStamp(line string, i int) (end int, ok bool) {
	end, ok = isoStamp(line, i)
	return end, ok && ascii.ByteAt(line, i+19) == '.' && line[end-1] == 'Z'
}

// streamMark returns the length of GitLab's mark after the time: the number of
// the stream, and O or E.
func streamMark(s string) int {
	if len(s) >= 4 && ascii.IsDigit(s[0]) && ascii.IsDigit(s[1]) && (s[2] == 'O' || s[2] == 'E') && (s[3] == ' ' || s[3] == '+') {
		return 4
	}
	return 0
}

// command returns the length of a logging command at the start of s: ##[error].
func command(s string) int {
	const longest = 40
	if !strings.HasPrefix(s, "##[") {
		return 0
	}
	n := countWhile(s, 3, longest, ascii.IsWord)
	if n == 0 || ascii.ByteAt(s, 3+n) != ']' {
		return 0
	}
	return n + 4
}

// jobEdge reads the output of "gh run view --log": job, step, line.
//
//	pull	Run pull.py	2026-11-17T09:14:03.1234567Z request failed: 403
func jobEdge(line string) (edge, bool) {
	const longest = 60
	i := 0
	for range 2 {
		n := countWhile(line, i, longest, func(c byte) bool { return c != '\t' })
		if n == 0 || ascii.ByteAt(line, i+n) != '\t' {
			return edge{}, false
		}
		i += n + 1
	}
	e, ok := pipelineEdge(line[i:])
	e.start += i
	return e, ok
}

// stepEdge reads the prefix of TeamCity:
//
//	[09:14:03] :	 [Step 1/3] request failed: 403
//	[09:14:03]W:	 [Step 1/3] request failed: 403
func stepEdge(line string) (edge, bool) {
	const longest = 80
	end, ok := stamp.Clock(line, 1)
	if !ok || line[0] != '[' || ascii.ByteAt(line, end) != ']' {
		return edge{}, false
	}
	i := end + 1
	if c := ascii.ByteAt(line, i); c == ' ' || ascii.IsAlpha(c) {
		i++
	}
	if ascii.ByteAt(line, i) != ':' {
		return edge{}, false
	}
	i++
	i += indent(line[i:])
	if ascii.ByteAt(line, i) == '[' {
		n := strings.IndexByte(line[i:min(len(line), i+longest)], ']')
		if n < 0 {
			return edge{}, false
		}
		i = afterBlank(line, i+n+1)
	}
	return edge{start: i}, true
}
