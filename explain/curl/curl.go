// Package curl reads what a typed curl command sends.
package curl

import (
	"encoding/base64"
	"errors"
	"net/textproto"
	"net/url"
	"strings"

	"github.com/defender-err/defender-err/explain/exchange"
)

// ErrNoCurl says that a command line does not run curl, or gives it no URL.
var ErrNoCurl = errors.New("no curl command with a URL")

// Parse reads the request that a typed curl command sends. The line may
// be quoted and continued as in a POSIX shell, in cmd.exe or in PowerShell.
// A body that comes from a file is not known. The only error is ErrNoCurl.
func Parse(line string) (exchange.Request, error) {
	words := shellWords(line)
	if len(words) == 0 || !isCurl(words[0]) {
		return exchange.Request{}, ErrNoCurl
	}
	c := curlCommand{request: exchange.Request{Header: textproto.MIMEHeader{}}}
	for rest := words[1:]; len(rest) > 0; {
		rest = c.option(rest)
	}
	return c.result()
}

func isCurl(word string) bool {
	word = strings.TrimSuffix(word, ".exe")
	return word == "curl" || strings.HasSuffix(word, "/curl") || strings.HasSuffix(word, `\curl`)
}

// A curlCommand collects what the options of a command say.
type curlCommand struct {
	request exchange.Request
	data    []string
	unknown bool // part of the body is in a file
	query   bool // -G: the data belongs to the URL
	head    bool // -I
	form    bool // -F
}

// option reads the option or URL at the start of words and returns the rest.
func (c *curlCommand) option(words []string) []string {
	word, rest := words[0], words[1:]
	name, value, attached := strings.Cut(word, "=")
	switch {
	case !strings.HasPrefix(word, "-") || word == "-":
		c.address(word)
		return rest
	case !strings.HasPrefix(word, "--"):
		name = longName(word[:2])
		attached = len(word) > 2
		value = word[2:]
	}
	if !takesValue(name) {
		c.flag(name)
		if attached && !strings.HasPrefix(word, "--") {
			return append([]string{"-" + value}, rest...) // -sSi is -s -S -i
		}
		return rest
	}
	if !attached {
		if len(rest) == 0 {
			return nil
		}
		value, rest = rest[0], rest[1:]
	}
	c.set(name, value)
	return rest
}

// longName returns the long name of a short option.
func longName(short string) string {
	switch short {
	case "-X":
		return "--request"
	case "-H":
		return "--header"
	case "-d":
		return "--data"
	case "-u":
		return "--user"
	case "-F":
		return "--form"
	case "-G":
		return "--get"
	case "-I":
		return "--head"
	case "-A":
		return "--user-agent"
	}
	return short
}

// takesValue reports whether the word after an option belongs to it.
func takesValue(name string) bool {
	switch name {
	case "--request", "--header", "--data", "--data-raw", "--data-binary", "--data-ascii",
		"--data-urlencode", "--json", "--user", "--form", "--form-string", "--url",
		"--user-agent", "--oauth2-bearer", "--url-query",
		// These tell nothing about the request, but their values must not
		// be taken for URLs.
		"-o", "--output", "-w", "--write-out", "-x", "--proxy", "-m", "--max-time",
		"--connect-timeout", "--retry", "--retry-delay", "-b", "--cookie", "-c", "--cookie-jar",
		"-D", "--dump-header", "-e", "--referer", "-E", "--cert", "--key", "--cacert",
		"-T", "--upload-file", "--trace", "--trace-ascii", "--resolve", "-r", "--range",
		"-K", "--config", "-U", "--proxy-user", "--stderr", "--connect-to", "--capath", "--ciphers":
		return true
	}
	return false
}

func (c *curlCommand) flag(name string) {
	switch name {
	case "--get":
		c.query = true
	case "--head":
		c.head = true
	}
}

func (c *curlCommand) set(name, value string) {
	switch name {
	case "--url":
		c.address(value)
	case "--request":
		c.request.Method = strings.ToUpper(value)
	case "--header":
		field, text, found := strings.Cut(value, ":")
		if found {
			c.request.Header.Add(strings.TrimSpace(field), strings.TrimSpace(text))
		}
	case "--user-agent":
		c.request.Header.Set("User-Agent", value)
	case "--user":
		c.request.Header.Set("Authorization", "Basic "+base64.StdEncoding.EncodeToString([]byte(value)))
	case "--oauth2-bearer":
		c.request.Header.Set("Authorization", "Bearer "+value)
	case "--json":
		c.defaultHeader("Content-Type", "application/json")
		c.defaultHeader("Accept", "application/json")
		c.addData(value)
	case "--data-raw":
		c.data = append(c.data, value)
	case "--data", "--data-ascii", "--data-binary":
		c.addData(value)
	case "--data-urlencode":
		field, text, found := strings.Cut(value, "=")
		if !found {
			field, text = "", value
		}
		c.data = append(c.data, strings.TrimPrefix(field+"="+url.QueryEscape(text), "="))
	case "--form", "--form-string":
		c.form = true
		c.defaultHeader("Content-Type", "multipart/form-data")
	}
}

func (c *curlCommand) defaultHeader(name, value string) {
	if c.request.Header.Get(name) == "" {
		c.request.Header.Set(name, value)
	}
}

func (c *curlCommand) addData(value string) {
	if file, ok := strings.CutPrefix(value, "@"); ok {
		c.unknown, c.request.BodyFile = true, file
		return
	}
	c.data = append(c.data, value)
}

// address takes the first URL; curl sends one request to each.
func (c *curlCommand) address(text string) {
	if c.request.URL != "" {
		return
	}
	if !strings.Contains(text, "://") {
		text = "http://" + text
	}
	c.request.URL = text
}

func (c *curlCommand) result() (exchange.Request, error) {
	r := c.request
	if r.URL == "" {
		return exchange.Request{}, ErrNoCurl
	}
	data := strings.Join(c.data, "&")
	sends := len(c.data) > 0 || c.unknown || c.form
	if c.query && data != "" {
		separator := "?"
		if strings.Contains(r.URL, "?") {
			separator = "&"
		}
		r.URL, sends = r.URL+separator+data, false
	}
	if sends && !c.unknown && !c.form {
		r.Body = []byte(data)
	}
	if sends && !c.form && r.Header.Get("Content-Type") == "" {
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	if r.Method == "" {
		r.Method = defaultMethod(sends, c.head)
	}
	r.Header = exchange.WithoutSecrets(r.Header)
	return r, nil
}

func defaultMethod(sends, head bool) string {
	switch {
	case head:
		return "HEAD"
	case sends:
		return "POST"
	}
	return "GET"
}

// Last reads the last curl command in a text; the zero Request if there is none.
func Last(text string) exchange.Request {
	at := max(strings.LastIndex(text, "curl "), strings.LastIndex(text, "curl.exe "))
	if at < 0 {
		return exchange.Request{}
	}
	r, _ := Parse(text[at:])
	return r
}
