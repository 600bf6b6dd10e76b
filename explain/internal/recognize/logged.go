package recognize

import (
	"bytes"
	"encoding/json"
	"strings"

	"github.com/defender-err/defender-err/explain/exchange"
)

// Logged makes an error of the record of a log whose level alone says that there was one:
// the client reports a failure and leaves out what came back. It reports whether there is
// one.
//
//	{"level": "ERROR", "message": "[API] An error occurred during request", "attributes": {"url_path": "POST https://api.securitycenter.microsoft.com/api/indicators"}}
func Logged(x *exchange.Exchange) bool {
	f := &x.Response.Fault
	if x.Response.Status != 0 || !f.IsZero() || f.Message != "" || x.Failure.Kind != "" {
		return false
	}
	level, message := logRecord(x.Response.Body)
	switch strings.ToLower(level) {
	case "error", "err", "fatal", "critical", "crit":
	default:
		return false
	}
	if strings.IndexByte(message, ' ') < 0 {
		return false
	}
	f.Message, x.OnlyWords = message, true
	return true
}

// logRecord returns the level and the message of a body that is the record of a log.
func logRecord(body []byte) (level, message string) {
	body = bytes.TrimSpace(body)
	if len(body) == 0 || body[0] != '{' {
		return "", ""
	}
	d := json.NewDecoder(bytes.NewReader(body))
	if _, err := d.Token(); err != nil {
		return "", ""
	}
	for d.More() {
		name, err := d.Token()
		if err != nil {
			return "", ""
		}
		var value json.RawMessage
		if d.Decode(&value) != nil {
			return "", ""
		}
		var said string
		if json.Unmarshal(value, &said) != nil {
			continue
		}
		switch name {
		case "level", "log.level", "severity", "levelname", "@l":
			level = said
		case "message", "msg", "@m":
			message = said
		}
	}
	return level, message
}
