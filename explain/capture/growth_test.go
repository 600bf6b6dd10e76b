package capture_test

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain/capture"
)

// growing are texts that are made to take more time or memory than their length
// asks for: many small failures close together, objects without an end, and what
// looks like the beginning of something again and again.
var growing = []struct {
	name     string
	piece    func(i int) string
	failures int  // in each piece; -1 if nobody can say
	long     bool // it is also read where it is longer than what is read as a whole
}{
	{"bodies", func(i int) string { return fmt.Sprintf(`{"error":{"code":"C%d","message":"m"}}`, i) }, 1, true},
	{"bodies with blanks", func(i int) string { return fmt.Sprintf(`{"error":{"code":"C%d","message":"m"}} `, i) }, 1, false},
	{"bodies on lines", func(i int) string {
		return fmt.Sprintf("{\n  \"error\": {\n    \"code\": \"C%d\",\n    \"message\": \"m\"\n  }\n}\n", i)
	}, 1, false},
	{"representations", func(i int) string { return fmt.Sprintf(`{'error': {'code': 'C%d', 'message': 'm'}}`, i) }, 1, false},
	{"escaped bodies", func(i int) string { return fmt.Sprintf(`"{\"error\":{\"code\":\"C%d\",\"message\":\"m\"}}" `, i) }, 1, false},
	{"open lists", func(i int) string { return fmt.Sprintf(`[{"error":{"code":"C%d","message":"m"}},`, i) }, 1, false},
	{"heads", func(i int) string { return fmt.Sprintf("HTTP/1.1 403 Forbidden\r\nrequest-id: %s\r\n\r\n", guid(i)) }, 1, true},
	{"conversations", func(i int) string {
		return fmt.Sprintf("> GET /api/x HTTP/1.1\n< HTTP/1.1 403 Forbidden\n< request-id: %s\n\n", guid(i))
	}, 1, false},
	{"open errors", func(i int) string { return fmt.Sprintf(`{"error":{"code":"F%d","innererror":`, i) }, -1, false},
	{"errors in errors", func(int) string { return `{"error":{"error":[` }, -1, false},
	{"inner errors", func(int) string { return `"innerError":{` }, -1, false},
	{"sign-in errors", func(i int) string { return fmt.Sprintf("AADSTS%d: Invalid. Trace ID: %s ", 50_000+i, guid(i)) }, -1, false},
	{"pairs", func(i int) string { return fmt.Sprintf("status=%d code=E%d request-id=%s ", 400+i%100, i, guid(i)) }, -1, false},
	{"elements", func(i int) string { return fmt.Sprintf(`<error><code>C%d</code><message>m</message></error>`, i) }, -1, false},
	{"Base64", func(int) string { return "eyJlcnJvciI6" }, -1, false},
	{"line breaks", func(int) string { return "\n" }, 0, false},
	{"zero bytes", func(int) string { return "\x00" }, 0, false},
	{"letters", func(int) string { return "a" }, 0, false},
}

func guid(i int) string { return fmt.Sprintf("7f3c1d5e-9b8a-4f6d-8e2c-%012x", i) }

// grown returns so many bytes of a text, and how many pieces it has.
func grown(piece func(i int) string, size int) (text []byte, pieces int) {
	for len(text) < size {
		text = append(text, piece(pieces)...)
		pieces++
	}
	return text, pieces
}

// TestCrowded holds that of many failures close together none is lost, whether the
// text is read as a whole or as it comes.
func TestCrowded(t *testing.T) {
	for _, test := range growing {
		if test.failures < 0 {
			continue
		}
		sizes := []int{20 << 10, 150 << 10}
		if test.long && !testing.Short() {
			sizes = append(sizes, 9<<18)
		}
		for _, size := range sizes {
			text, pieces := grown(test.piece, size)
			want := test.failures * pieces
			found, broken := 0, 0
			for x, err := range capture.Read(bytes.NewReader(text), capture.Options{}) {
				switch {
				case err != nil:
					broken++
				case x.Response.Status >= 400 || !x.Response.Fault.IsZero():
					found++
				}
			}
			if found != want {
				t.Errorf("%s, %d bytes: %d failures, want %d; %d places were not read", test.name, size, found, want, broken)
			}
		}
	}
}

// TestWordWithoutEnd holds that a long word isn't taken for a response that is too
// large.
func TestWordWithoutEnd(t *testing.T) {
	const size = 5 << 20
	for _, letter := range []string{"a", "\x00", "eyJ"} {
		text := io.MultiReader(strings.NewReader(strings.Repeat(letter, size/len(letter))), strings.NewReader("\n"+notFound+"\n"))
		found, errs := collect(text, capture.Options{MaxSize: 1 << 20})
		if len(found) != 1 || len(errs) > 0 {
			t.Errorf("%q: found %d, errors %v; want the one behind", letter, len(found), errs)
		}
	}
}

// TestRowsInLong holds that the rows of a long success are data, wherever the first
// row that mentions a failure is.
func TestRowsInLong(t *testing.T) {
	row := `{"id":"1","name":"all is well"},`
	rows := strings.Repeat(row, 90_000) + `{"title":"request failed: HTTP 403 Forbidden","errorCode":"403"}`
	text := "{\"@odata.context\":\"https://api.security.microsoft.com/api/$metadata#Alerts\",\"value\":[" + rows + "]}\n"
	found, errs := collect(strings.NewReader(text), capture.Options{})
	for _, x := range found {
		if x.Response.Status >= 400 || !x.Response.Fault.IsZero() {
			t.Errorf("a row was read as %d %q", x.Response.Status, x.Response.Fault.Code)
		}
	}
	if len(errs) > 0 {
		t.Error(errs)
	}
}

// TestBrokenInLong holds that a body without an end, in a text that is too long to
// be read as a whole, costs itself only.
func TestBrokenInLong(t *testing.T) {
	filler := strings.Repeat("the connector asks for the next page and waits\n", 60_000)
	text := filler + `answer: {"error":{"code":"Broken","message":"it bre` + "\n" + filler + "answer: " + notFound + "\n" + filler
	found, _ := collect(strings.NewReader(text), capture.Options{MaxSize: 1 << 20})
	for _, x := range found {
		if x.Response.Fault.Code == "ResourceNotFound" {
			return
		}
	}
	t.Errorf("found %d, want the body behind", len(found))
}

// BenchmarkGrowth shows whether time or memory grow faster than the input: those of
// the long text are four times those of the short one.
func BenchmarkGrowth(b *testing.B) {
	for _, test := range growing {
		for _, size := range []int{500 << 10, 2000 << 10} {
			text, _ := grown(test.piece, size)
			b.Run(fmt.Sprintf("%s/%d", test.name, size>>10), func(b *testing.B) {
				b.SetBytes(int64(len(text)))
				b.ReportAllocs()
				for b.Loop() {
					for range capture.Read(bytes.NewReader(text), capture.Options{}) {
					}
				}
			})
		}
	}
}
