package capture

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

// addFixtures gives a fuzz target the fixtures that match one of the patterns.
func addFixtures(f *testing.F, patterns ...string) {
	f.Helper()
	n := 0
	for _, pattern := range patterns {
		names, err := filepath.Glob(pattern)
		if err != nil {
			f.Fatal(err)
		}
		for _, name := range names {
			text, err := os.ReadFile(name)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(text)
			n++
		}
	}
	if n == 0 {
		f.Fatal("no seeds")
	}
}

// check fails if an exchange breaks what every shape promises.
func check(t *testing.T, x Exchange, text []byte) {
	t.Helper()
	if x.Source.Format == "" || x.Source.Line < 1 || x.Source.Line > bytes.Count(text, []byte{'\n'})+1 {
		t.Errorf("source %+v does not exist in %q", x.Source, text)
	}
	if s := x.Response.Status; s != 0 && (s < 100 || s > 599) {
		t.Errorf("status %d", s)
	}
	for _, id := range x.Response.Fault.TrackingIDs {
		if id.Name == "" || id.Value == "" || id.Value == maskedID {
			t.Errorf("tracking ID %+v", id)
		}
	}
}

// fuzzShape promises of one shape: it does not panic, it gives exchanges that
// are in the text, and it does not write to the text.
func fuzzShape(f *testing.F, read func(*document) []Exchange) {
	f.Fuzz(func(t *testing.T, text []byte) {
		before := bytes.Clone(text)
		for _, x := range read(newDocument(text, Options{MaxSize: DefaultMaxSize, FirstLine: 1})) {
			complete(&x)
			check(t, x, text)
		}
		if !bytes.Equal(before, text) {
			t.Errorf("the text was changed:\n%q\n%q", before, text)
		}
	})
}

func FuzzJSON(f *testing.F) {
	addFixtures(f, "testdata/json/*.txt", "testdata/ndjson/*.txt")
	fuzzShape(f, readJSON)
}

func FuzzHTTP(f *testing.F) {
	addFixtures(f, "testdata/http/*.txt")
	fuzzShape(f, readHTTP)
}

func FuzzCurlVerbose(f *testing.F) {
	addFixtures(f, "testdata/curl-v/*.txt")
	fuzzShape(f, readCurlVerbose)
}

func FuzzCurlTrace(f *testing.F) {
	addFixtures(f, "testdata/curl-trace/*.txt")
	fuzzShape(f, readCurlTrace)
}

func FuzzHAR(f *testing.F) {
	addFixtures(f, "testdata/har/*.har")
	fuzzShape(f, readHAR)
}

func FuzzBatch(f *testing.F) {
	addFixtures(f, "testdata/batch/*.txt", "testdata/import/*.txt")
	fuzzShape(f, func(d *document) []Exchange { return append(readBatch(d), readImport(d)...) })
}

func FuzzEmbedded(f *testing.F) {
	addFixtures(f, "testdata/log/*.txt", "testdata/json/*.txt")
	fuzzShape(f, readEmbedded)
}

// FuzzRead promises that any bytes can be read, whole or in pieces, with the
// same result, and that the limit for a response is kept.
func FuzzRead(f *testing.F) {
	addFixtures(f, "testdata/*/*.txt")
	f.Fuzz(func(t *testing.T, text []byte) {
		const limit = 4 << 10
		for _, o := range []Options{{MaxSize: limit}, {MaxSize: limit, InWords: true}, {MaxSize: limit, InWords: true, Format: formatLines}} {
			for x, err := range Read(bytes.NewReader(text), o) {
				if err == nil && x.Source.Format == "" {
					t.Errorf("no format: %+v", x)
				}
			}
		}
	})
}

func FuzzParseCurl(f *testing.F) {
	f.Add(`curl -X POST 'https://x/y' -H "a: b" -d '{"c":1}'`)
	f.Add("curl.exe ^\r\n --json \"{`\"a`\":1}\" `\n https://x")
	f.Fuzz(func(t *testing.T, line string) {
		r, err := ParseCurl(line)
		if err == nil && (r.Method == "" || r.URL == "") {
			t.Errorf("ParseCurl(%q) = %+v", line, r)
		}
	})
}

// FuzzMend promises that whatever is mended is valid JSON.
func FuzzMend(f *testing.F) {
	addFixtures(f, "testdata/json/*.txt", "testdata/log/*.txt")
	f.Fuzz(func(t *testing.T, text []byte) {
		m := mend(nil, text)
		if !isJSON(m.out) {
			t.Errorf("mend(%q) = %q", text, m.out)
		}
		if m.at > len(text) || m.cut > len(m.out) {
			t.Errorf("mend(%q): at %d, cut %d", text, m.at, m.cut)
		}
	})
}
