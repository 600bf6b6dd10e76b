package capture

import (
	"bytes"
	"strings"
)

// readText takes what no other shape has claimed. It finds the status and the
// request where the words tell them; whether one of the lines is the message
// of an error is for others to say.
func readText(d *document) []Exchange {
	text := bytes.TrimSpace(d.text)
	if len(text) == 0 {
		return nil
	}
	x := d.exchange(Text, bytes.Index(d.text, text))
	x.Response.Body = text
	const enough = 64 << 10 // what is longer is no message, and has numbers of all kinds
	words := string(text[:min(len(text), enough)])
	if len(text) <= enough {
		readWords(&x, words)
		readTerraform(&x, words)
	}
	x.Time = string(leadingTime(text))
	return []Exchange{x}
}

// readTerraform reads the error in the words of the SDK that Terraform uses,
// also in the box that it draws: "unexpected status 403 with OData error:
// UnAuthorized: User is not authorized …".
func readTerraform(x *Exchange, text string) {
	text = strings.ReplaceAll(text, "\n│ ", " ")
	_, text, found := strings.Cut(text, "unexpected status ")
	if !found {
		return
	}
	f := &x.Response.Fault
	_, told, isOData := strings.Cut(text, " with OData error: ")
	if isOData {
		f.Service = "graph"
	} else if _, told, found = strings.Cut(text, " with error: "); !found {
		return
	}
	told, _, _ = strings.Cut(told, "\n")
	code, message, found := strings.Cut(told, ": ")
	if found && isCodeWord(code) {
		f.Code, f.Message = code, strings.TrimRight(message, "`* ")
	}
}
