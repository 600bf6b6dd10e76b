package layer

import (
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/stamp"
	"github.com/defender-err/defender-err/explain/capture/text"
)

// syslogEdge reads the header of RFC 5424: priority and version, time, host,
// program, process, message ID, structured data.
//
//	<11>1 2026-11-17T09:14:03.123Z soc01 connector 812 - - request failed: 403
//	<11>1 2026-11-17T09:14:03.123Z soc01 connector 812 ID7 [meta seq="1"] request failed: 403
func syslogEdge(line string) (edge, bool) {
	i := priority(line)
	if i == 0 || !strings.HasPrefix(line[i:], "1 ") {
		return edge{}, false
	}
	i += 2
	time := ""
	for field := range 5 {
		n := strings.IndexByte(line[i:], ' ')
		if n <= 0 {
			return edge{}, false
		}
		if field == 0 && n > 1 {
			time = line[i : i+n]
		}
		i += n + 1
	}
	switch ascii.ByteAt(line, i) {
	case '-':
		i++
	case '[':
		for ascii.ByteAt(line, i) == '[' {
			n := strings.IndexByte(line[i:], ']')
			if n < 0 {
				return edge{}, false
			}
			i += n + 1
		}
	default:
		return edge{}, false
	}
	return edge{start: afterBlank(line, i), time: time}, true
}

// oldSyslogEdge reads the header of RFC 3164 and journalctl:
//
//	Nov 17 09:14:03 soc01 connector[812]: request failed: 403
//	<11>Nov 17 09:14:03 soc01 connector: request failed: 403
//	2026-11-17T09:14:03+0000 soc01 connector[812]: request failed: 403
//	2026-11-17T09:14:03.123456+00:00 app[web.1]: request failed: 403
func oldSyslogEdge(line string) (edge, bool) {
	begin := priority(line)
	end, ok := isoStamp(line, begin)
	if !ok && ascii.IsAlpha(ascii.ByteAt(line, begin)) {
		end, ok = stamp.At(line, begin)
	}
	if !ok || ascii.ByteAt(line, end) != ' ' {
		return edge{}, false
	}
	i := end + 1
	if n := hostName(line[i:]); n > 0 && ascii.ByteAt(line, i+n) == ' ' {
		if _, isLevel := stamp.Level(line, i); isLevel {
			return edge{}, false
		}
		i += n + 1
	} else if !strings.Contains(line[i:min(len(line), i+64)], "]: ") {
		return edge{}, false
	}
	n, ok := programName(line[i:])
	if !ok {
		return edge{}, false
	}
	return edge{start: i + n, time: line[begin:end]}, true
}

// priority returns the length of the priority at the start of a line, <11>.
func priority(line string) int {
	n := countWhile(line, 1, 3, ascii.IsDigit)
	if ascii.ByteAt(line, 0) != '<' || n == 0 || ascii.ByteAt(line, n+1) != '>' {
		return 0
	}
	return n + 2
}

func hostName(s string) int {
	const longest = 64
	return countWhile(s, 0, longest, func(c byte) bool { return ascii.IsWord(c) || c == '.' || c == '-' })
}

// programName reads the name of a program, the number of its process, and the
// colon: "connector[812]: ".
func programName(s string) (end int, ok bool) {
	const longest = 64
	letters := 0
	end = countWhile(s, 0, longest, func(c byte) bool {
		if ascii.IsAlpha(c) {
			letters++
		}
		return ascii.IsWord(c) || c == '.' || c == '-' || c == '/'
	})
	if ascii.ByteAt(s, end) == '[' {
		end++
		end += countWhile(s, end, longest, func(c byte) bool { return ascii.IsWord(c) || c == '.' })
		if ascii.ByteAt(s, end) != ']' {
			return 0, false
		}
		end++
	}
	if letters == 0 || ascii.ByteAt(s, end) != ':' {
		return 0, false
	}
	end++
	if ascii.ByteAt(s, end) == ' ' {
		return end + 1, true
	}
	return end, end == len(s)
}

// priorityEdge reads the priority that programs write for systemd:
//
//	<3>request failed: 403
func priorityEdge(line string) (edge, bool) {
	n := priority(line)
	return edge{start: n}, n == len("<3>") && len(line) > n && line[n] != ' '
}

// undoOctal replaces the codes that syslog writes for control characters:
//
//	connector: Traceback (most recent call last):#012  File "/app/pull.py", line 12#012HTTPError: 403
func undoOctal(t text.Text, _ *clue.Node) (inside text.Text, ok bool) {
	if strings.Count(t.S, "#012") < 2 {
		return t, false
	}
	const size = len("#012")
	e := text.NewEdit(t)
	for at := 0; ; at++ {
		n := strings.Index(t.S[at:], "#0")
		if n < 0 || at+n+size > len(t.S) {
			return e.Text()
		}
		at += n
		switch t.S[at : at+size] {
		case "#012":
			e.Replace(at, at+size, "\n")
		case "#011":
			e.Replace(at, at+size, "\t")
		case "#015":
			e.Replace(at, at+size, "")
		case "#033":
			e.Replace(at, at+size, "\x1b")
		}
	}
}
