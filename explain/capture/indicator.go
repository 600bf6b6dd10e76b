package capture

import "strings"

// readIndicator reads the plain text with which Microsoft Graph refuses a
// threat indicator: "Target: networkDestinationIPv4 - ValidationFailed - The
// value … is not a valid IPv4 address."
func readIndicator(d *document) []Exchange {
	var found []Exchange
	for at := 0; at < len(d.text); {
		end := at + lineLength(d.text[at:])
		_, rest, marked := strings.Cut(string(d.text[at:end]), "Target: ")
		fault := Fault{}
		if marked {
			fault = itemFault("Target: " + strings.TrimSpace(rest))
		}
		switch last := len(found) - 1; {
		case fault.Code == "":
		case last >= 0 && found[last].Response.Fault.Code == fault.Code:
			// The lines of one refusal: the first names the whole, the
			// next what is wrong with it.
			const enough = 4 << 10
			if f := &found[last].Response.Fault; len(f.Message) < enough {
				f.Message += "\n" + fault.Message
			}
		default:
			x := d.exchange("indicator", at)
			x.Response.Status = partialContent
			x.Response.Fault = fault
			found = append(found, x)
		}
		at = end
	}
	return found
}
