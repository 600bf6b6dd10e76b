package capture

import "strings"

// A psRecord is an error record as PowerShell shows it.
type psRecord struct {
	cmdlet string
	prefix int      // bytes before the message in the first of lines
	lines  []string // of the message, without what the console puts before them
	source []string // the lines of the script that are shown
	offset int      // where the message begins
}

// A psReader finds the error records in a text. PowerShell 5.1 writes
//
//	Invoke-RestMethod : message
//	At line:1 char:1
//	+ Invoke-RestMethod …
//	    + CategoryInfo          : …
//	    + FullyQualifiedErrorId : …
//
// and PowerShell 7
//
//	Invoke-RestMethod: C:\script.ps1:16
//	Line |
//	  16 |  Invoke-RestMethod …
//	     |  ~~~~~~~~~~~~~~~~~
//	     | message
type psReader struct {
	found []psRecord
	state psState
	loose psRecord // lines outside of any record: what "throw" prints comes before its "At line"
}

type psState int

const (
	psOutside  psState = iota
	psMessage          // lines of the message follow
	psGutter           // lines with a gutter follow
	psPosition         // "At line:1 char:1" and what belongs to it follows
)

// line reads the next line, which begins at offset.
func (r *psReader) line(line string, offset int) {
	line = strings.TrimRight(withoutColour(line), "\r\n")
	if cmdlet, rest, ok := psHeader(line); ok {
		r.begin(psRecord{cmdlet: cmdlet, prefix: len(line) - len(rest), lines: []string{line}, offset: offset})
		r.state = psMessage
		return
	}
	if r.state == psGutter && r.gutter(line, offset) {
		return
	}
	switch {
	case strings.TrimSpace(line) == "Line |":
		r.startGutter(offset)
	case isPosition(line):
		r.startPosition()
	case strings.HasPrefix(strings.TrimLeft(line, " "), "+ "):
		r.noise(line)
	case strings.HasPrefix(line, "PS ") && strings.Contains(line, ">"):
		r.state = psOutside
		r.loose = psRecord{}
	case r.state == psMessage:
		r.last().lines = append(r.last().lines, line)
	case r.state == psPosition && strings.TrimSpace(line) != "":
		// The rest of a position that the console has wrapped.
	default:
		r.outside(line, offset)
	}
}

func (r *psReader) begin(record psRecord) {
	r.found = append(r.found, record)
	r.loose = psRecord{}
}

func (r *psReader) last() *psRecord { return &r.found[len(r.found)-1] }

// outside keeps a line that may turn out to be the message of a record.
func (r *psReader) outside(line string, offset int) {
	r.state = psOutside
	if strings.TrimSpace(line) == "" {
		r.loose = psRecord{}
		return
	}
	if len(r.loose.lines) == 0 {
		r.loose.offset = offset
	}
	r.loose.lines = append(r.loose.lines, line)
}

// startGutter begins the part of a record with line numbers. What looked like
// the message before it was the place in the script.
func (r *psReader) startGutter(offset int) {
	if r.state == psMessage {
		r.last().lines, r.last().prefix = nil, 0
	} else {
		r.begin(psRecord{offset: offset})
	}
	r.state = psGutter
}

// startPosition ends the message of a record.
func (r *psReader) startPosition() {
	if r.state == psOutside {
		r.begin(r.loose)
	}
	r.state = psPosition
}

// noise reads a line that begins with a plus sign: the script, or the end of
// a record.
func (r *psReader) noise(line string) {
	text := strings.TrimPrefix(strings.TrimLeft(line, " "), "+ ")
	name, _, _ := strings.Cut(text, " ")
	switch name {
	case "FullyQualifiedErrorId":
		r.state = psPosition
	case "CategoryInfo", "PSComputerName":
		if r.state == psMessage {
			r.state = psPosition
		}
	default:
		if len(r.found) > 0 {
			r.last().source = append(r.last().source, text)
		}
	}
}

// gutter reads a line of PowerShell 7 that begins with a gutter; false if it
// does not.
func (r *psReader) gutter(line string, offset int) bool {
	before, text, found := strings.Cut(line, "|")
	number := strings.TrimSpace(before)
	if !found || strings.Trim(number, "0123456789") != "" {
		return false
	}
	text = strings.TrimPrefix(text, " ")
	switch {
	case number != "":
		r.last().source = append(r.last().source, text)
	case strings.Trim(text, " ~") == "":
		// The part of the line above that is to blame.
	default:
		if len(r.last().lines) == 0 {
			r.last().offset = offset
		}
		r.last().lines = append(r.last().lines, text)
	}
	return true
}

// isPosition reports whether a line tells where in a script an error
// happened: "At line:1 char:1", "At C:\x.ps1:3 char:5". A few of the
// languages of Windows are covered by the end of the line alone.
func isPosition(line string) bool {
	at := strings.LastIndex(line, ":")
	if at < 0 || strings.HasPrefix(line, " ") || !strings.Contains(line[:at], ":") {
		return false
	}
	number := strings.TrimSpace(line[at+1:])
	if number == "" || strings.Trim(number, "0123456789") != "" {
		return false
	}
	before := line[:at]
	return strings.HasSuffix(before, " char") || strings.HasSuffix(before, " Zeichen") ||
		strings.HasSuffix(before, " знак") || strings.HasSuffix(before, " Caractère") || strings.HasSuffix(before, " carácter")
}

// psHeader splits the first line of a record: "Invoke-RestMethod : message",
// "Get-MgSecurityIncident_List: message", "Exception: C:\script.ps1:3".
func psHeader(line string) (cmdlet, rest string, ok bool) {
	name, rest, found := strings.Cut(line, ":")
	name = strings.TrimSuffix(name, " ")
	if !found || rest != "" && rest[0] != ' ' {
		return "", "", false
	}
	verb, noun, found := strings.Cut(name, "-")
	if !found || noun == "" || strings.Trim(strings.ToLower(noun), "abcdefghijklmnopqrstuvwxyz0123456789_") != "" {
		return "", "", false
	}
	switch verb {
	case "Add", "Confirm", "Connect", "Disable", "Disconnect", "Enable", "Export", "Find", "Get",
		"Import", "Initialize", "Invoke", "Move", "New", "Publish", "Read", "Register", "Remove",
		"Request", "Reset", "Restart", "Restore", "Resolve", "Revoke", "Search", "Send", "Set",
		"Start", "Stop", "Submit", "Sync", "Test", "Unpublish", "Update", "Wait", "Write":
		return name, strings.TrimLeft(rest, " "), name != "Set-Cookie"
	}
	return "", "", false
}

// withoutColour takes out the escape sequences that PowerShell 7 colours its
// errors with, also where they were redirected.
func withoutColour(line string) string {
	before, rest, found := strings.Cut(line, "\x1b[")
	if !found {
		return line
	}
	var b strings.Builder
	for found {
		b.WriteString(before)
		end := strings.IndexFunc(rest, func(c rune) bool { return c >= '@' && c <= '~' })
		before, rest, found = strings.Cut(rest[end+1:], "\x1b[")
	}
	b.WriteString(before)
	return b.String()
}
