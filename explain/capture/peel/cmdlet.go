package peel

import (
	"slices"
	"strings"

	"github.com/defender-err/defender-err/explain/capture/ascii"
	"github.com/defender-err/defender-err/explain/capture/clue"
	"github.com/defender-err/defender-err/explain/capture/text"
	"github.com/defender-err/defender-err/explain/exchange"
)

// readCmdlet reads the record of a cmdlet whose call brought back an error with a body
// that isn't JSON: its first line is that body. What else the record says of the failure
// has been read before.
//
//	Invoke-RestMethod : Please use MSGraph to access this resource
//	At C:\Scripts\Get-O365Health.ps1:88 char:13
//	+ $messages = Invoke-RestMethod -Uri "https://manage.office.com/api/v1.0/contoso.onmicros ...
//	+             ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
//	    + CategoryInfo          : InvalidOperation: (System.Net.HttpWebRequest:HttpWebRequest) [Invoke-RestMethod], WebException
//	    + FullyQualifiedErrorId : WebCmdletWebResponseException,Microsoft.PowerShell.Commands.InvokeRestMethodCommand
func readCmdlet(t text.Text, n *clue.Node) {
	start, end := recordOfCmdlet(t.S)
	if end == 0 {
		start, end = viewOfCmdlet(t.S)
	}
	if end <= start || saysWhy(n) {
		return
	}
	message := strings.Join(strings.Fields(t.S[start:end]), " ")
	if message == "" || strings.Contains(message, clue.Hole) {
		return
	}
	place := t.Place(start)
	n.Add(clue.Clue{Kind: clue.Answer, Value: t.S[start:end], Rank: 2, At: place, Fault: &exchange.Fault{Message: message}})
	n.Tell(clue.Message, message, 1, place)
}

// recordOfCmdlet returns where the message begins and ends in the record of a web cmdlet
// that got a response; 0, 0 if there is none.
func recordOfCmdlet(s string) (start, end int) {
	id := -1
	for _, name := range [...]string{": WebCmdletWebResponseException,", ": InvokeGraphHttpResponseException,"} {
		id = max(id, strings.Index(s, name))
	}
	if id < 0 {
		return 0, 0
	}
	head := strings.Index(s[:id], " : ")
	category := strings.Index(s[:id], "+ CategoryInfo")
	if head < 0 || category < head {
		return 0, 0
	}
	start = head + len(" : ")
	end = category
	if i := strings.Index(s[start:category], "\n+ "); i >= 0 { // the line of the script comes before what it has
		end = start + max(0, strings.LastIndexByte(s[start:start+i], '\n'))
	}
	return start, end
}

// viewOfCmdlet returns where the message begins and ends in what PowerShell 7 shows of a
// call of a web cmdlet that failed; 0, 0 if there is none.
//
//	Invoke-RestMethod:
//	Line |
//	   1 |  Invoke-RestMethod "https://manage.office.com/api/v1.0/contoso/ServiceCo …
//	Please use MSGraph to access this resource
func viewOfCmdlet(s string) (start, end int) {
	name, rest, found := strings.Cut(s, ":")
	if !found || !ascii.IsOneOf(name, "invoke-restmethod", "invoke-webrequest", "invoke-mggraphrequest") {
		return 0, 0
	}
	_, source, found := strings.Cut(rest, "Line |\n")
	command, message, more := strings.Cut(source, "\n")
	if !found || !more || !ascii.ContainsFolded(command[:min(len(command), 200)], "http") || isMisuse(message) {
		return 0, 0
	}
	start = len(s) - len(message)
	paragraph, _, _ := strings.Cut(message, "\n\n")
	return start, start + len(paragraph)
}

// isMisuse reports whether the message of a cmdlet is about how it was written, and
// nothing was called.
func isMisuse(message string) bool {
	return slices.ContainsFunc([]string{"parameter", "Cannot ", "is not recognized", "Missing an argument", "Invalid URI", "hostname could not be parsed"}, func(words string) bool {
		return strings.Contains(message, words)
	})
}

// saysWhy reports whether a clue in a container tells more of a failure than that it
// happened.
func saysWhy(n *clue.Node) bool {
	return slices.ContainsFunc(n.Clues, func(c clue.Clue) bool {
		switch c.Kind {
		case clue.Code, clue.Failure, clue.Answer, clue.ProxyStatus, clue.StatusWord, clue.Success:
			return true
		case clue.Status:
			return c.Number >= 400
		}
		return false
	}) || slices.ContainsFunc(n.Kids, saysWhy)
}
