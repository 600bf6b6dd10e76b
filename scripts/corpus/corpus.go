// Package corpus makes up logs of Defender API errors to test and to measure
// with, always the same for the same seed.
package corpus

import (
	"bufio"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"strconv"
	"time"
)

// A Shape is a form of corpus.
type Shape string

// The shapes.
const (
	// Mixed has 60 % plain bodies, 20 % log lines with a body in them, 10 %
	// bodies escaped in a JSON log field, and 10 % lines without an error.
	Mixed Shape = "mixed"

	Sparse  Shape = "sparse"  // log lines, 1 % of them with a body
	Quiet   Shape = "quiet"   // log lines without an error
	Array   Shape = "array"   // one JSON array of bodies
	Archive Shape = "archive" // one HAR file; every second entry has failed
	Line    Shape = "line"    // one line without an end, with a body every 64 KB
)

// Shapes returns every shape.
func Shapes() []Shape { return []Shape{Mixed, Sparse, Quiet, Array, Archive, Line} }

// Write writes about size bytes of a shape to w.
func Write(w io.Writer, s Shape, size int64, seed uint64) error {
	c := &corpus{
		w:    bufio.NewWriterSize(w, 256<<10),
		rand: rand.New(rand.NewPCG(seed, 0)),
		at:   time.Date(2026, 11, 23, 0, 0, 0, 0, time.UTC),
	}
	switch s {
	case Mixed:
		c.records(size, "", "\n", "\n", c.mixed)
	case Sparse:
		c.records(size, "", "\n", "\n", c.sparse)
	case Quiet:
		c.records(size, "", "\n", "\n", c.quiet)
	case Array:
		c.records(size, "[", ",\n", "]\n", c.body)
	case Archive:
		c.records(size, `{"log":{"version":"1.2","entries":[`, ",\n", "]}}\n", c.entry)
	case Line:
		c.records(size, "2026-11-23T00:00:00Z ", "", "\n", c.stretch)
	default:
		return fmt.Errorf("unknown shape %q", s)
	}
	return c.w.Flush()
}

// records writes records until they have size bytes.
func (c *corpus) records(size int64, before, between, after string, record func() string) {
	c.w.WriteString(before) // a failure comes again with Flush
	for written := int64(0); written < size; {
		if written > 0 {
			c.w.WriteString(between)
		}
		n, _ := c.w.WriteString(record())
		written += int64(n + len(between))
	}
	c.w.WriteString(after)
}

type corpus struct {
	w    *bufio.Writer
	rand *rand.Rand
	at   time.Time
}

func (c *corpus) mixed() string {
	switch n := c.rand.IntN(100); {
	case n < 60:
		return c.body()
	case n < 80:
		return c.logged()
	case n < 90:
		return c.escaped()
	}
	return c.quiet()
}

func (c *corpus) sparse() string {
	if c.rand.IntN(100) == 0 {
		return c.logged()
	}
	return c.quiet()
}

// stretch is a piece of a line that goes on and on.
func (c *corpus) stretch() string {
	return string(slices.Concat(slices.Repeat([]byte("all is well; "), 5000), []byte(c.body())))
}

// entry is one of an archive.
func (c *corpus) entry() string {
	const form = `{"startedDateTime":"%s","request":{"method":"GET","url":"https://api.securitycenter.microsoft.com/api/machines",` +
		`"headers":[{"name":"Accept","value":"application/json"}]},"response":{"status":%d,"headers":[{"name":"Content-Type","value":"application/json"}],` +
		`"content":{"mimeType":"application/json","text":%s}}}`
	if c.rand.IntN(2) == 0 {
		return fmt.Sprintf(form, c.stamp(), 200, strconv.Quote(`{"value":[`+string(slices.Repeat([]byte(`{"id":1},`), 400))+`{"id":2}]}`))
	}
	status, body := c.failure()
	return fmt.Sprintf(form, c.stamp(), status, strconv.Quote(body))
}

// stamp is the time of the next record.
func (c *corpus) stamp() string {
	c.at = c.at.Add(time.Duration(c.rand.IntN(200)) * time.Millisecond)
	return c.at.Format("2006-01-02T15:04:05.000Z")
}

func (c *corpus) logged() string {
	status, body := c.failure()
	return fmt.Sprintf("%s ERROR connector[4711]: request failed: status=%d response: %s", c.stamp(), status, body)
}

func (c *corpus) escaped() string {
	return fmt.Sprintf(`{"timestamp":"%s","level":"error","msg":"request failed","body":%s}`, c.stamp(), strconv.Quote(c.body()))
}

func (c *corpus) quiet() string {
	return fmt.Sprintf("%s INFO connector[4711]: fetched %d alerts for tenant %s in %d ms, next poll in 60 s",
		c.stamp(), c.rand.IntN(500), c.guid(), c.rand.IntN(900))
}

func (c *corpus) body() string {
	_, body := c.failure()
	return body
}

func (c *corpus) failure() (status int, body string) {
	e := failures[c.rand.IntN(len(failures))]
	message := e.message
	if e.value != nil {
		message = fmt.Sprintf(message, e.value(c))
	}
	return e.status, fmt.Sprintf(`{"error":{"code":"%s","message":"%s","target":"%s"}}`, e.code, message, c.guid())
}

// failures are the errors of the corpus, the frequent ones several times.
var failures = []struct {
	status        int
	code, message string
	value         func(*corpus) any
}{
	{404, "ResourceNotFound", "Machine %s was not found", hex(40)},
	{404, "ResourceNotFound", "Machine %s was not found", hex(40)},
	{403, "Forbidden", "Missing application roles. API required roles: Machine.Read.All,Machine.ReadWrite.All, application roles: Alert.Read.All.", nil},
	{403, "Forbidden", "Missing application roles. API required roles: Machine.Read.All,Machine.ReadWrite.All, application roles: Alert.Read.All.", nil},
	{401, "Unauthorized", "Unauthorized", nil},
	{400, "InvalidHashValue", "Hash value %s is invalid.", hex(38)},
	{400, "InvalidIpAddress", "IP address 10.0.0.%s is invalid.", func(c *corpus) any { return strconv.Itoa(256 + c.rand.IntN(700)) }},
	{400, "MaximumBatchSizeExceeded", "Maximum batch size exceeded. Received: %s, allowed: 500.", func(c *corpus) any { return strconv.Itoa(501 + c.rand.IntN(700)) }},
	{400, "MissingRequiredParameter", "Parameter Comment is missing.", nil},
	{400, "InvalidRequestBody", "Request body is incorrect", nil},
	{429, "TooManyRequests", "API calls quota exceeded! maximum allowed 45 per 00:01:00. You can send requests again in %s seconds.", func(c *corpus) any { return strconv.Itoa(1 + c.rand.IntN(60)) }},
	{500, "InternalServerError", "", nil},
}

func hex(digits int) func(*corpus) any {
	return func(c *corpus) any {
		b := make([]byte, digits)
		for i := range b {
			b[i] = "0123456789abcdef"[c.rand.IntN(16)]
		}
		return string(b)
	}
}

func (c *corpus) guid() string {
	a, b := c.rand.Uint64(), c.rand.Uint64()
	return fmt.Sprintf("%08x-%04x-4%03x-8%03x-%012x", uint32(a>>32), uint16(a>>16), a&0xfff, b>>52, b&0xffffffffffff)
}
