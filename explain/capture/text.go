package capture

import "bytes"

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
		x.readWords(words)
	}
	x.Time = string(leadingTime(text))
	return []Exchange{x}
}
