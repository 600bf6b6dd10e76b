//go:build ignore

// Command corpus writes a made-up log of Defender API errors, always the
// same for the same arguments.
//
//	go run scripts/corpus.go -mb 200 > mixed.log
//	go run scripts/corpus.go -mb 200 -sparse > sparse.log
//
// The mixed log has 60 % plain bodies, 20 % log lines with a body in them,
// 10 % bodies escaped in a JSON log field, and 10 % lines without an error;
// in the sparse one 1 % of the lines hold a body.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"
	"time"
)

func main() {
	megabytes := flag.Int("mb", 200, "size in MB")
	sparse := flag.Bool("sparse", false, "a body in 1 % of the lines only")
	seed := flag.Uint64("seed", 1, "of the random numbers")
	flag.Parse()
	c := corpus{
		Writer: bufio.NewWriterSize(os.Stdout, 1<<20),
		rand:   rand.New(rand.NewPCG(*seed, 0)),
		at:     time.Date(2026, 11, 23, 0, 0, 0, 0, time.UTC),
	}
	defer c.Flush()
	for size := 0; size < *megabytes*1_000_000; {
		n, err := fmt.Fprintln(c, c.line(*sparse))
		if err != nil {
			fmt.Fprintln(os.Stderr, "corpus:", err)
			os.Exit(1)
		}
		size += n
	}
}

type corpus struct {
	*bufio.Writer
	rand *rand.Rand
	at   time.Time
}

func (c *corpus) line(sparse bool) string {
	c.at = c.at.Add(time.Duration(c.rand.IntN(200)) * time.Millisecond)
	if sparse {
		if c.rand.IntN(100) == 0 {
			return c.logged()
		}
		return c.quiet()
	}
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

func (c *corpus) stamp() string { return c.at.Format("2006-01-02T15:04:05.000Z") }

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
