package cmd

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/defender-err/defender-err/internal/planted"
)

// recordedByClients are what clients really printed.
func recordedByClients(t *testing.T) map[string][]byte {
	t.Helper()
	inputs := map[string][]byte{}
	for _, dir := range []string{"recorded", "recorded-own"} {
		err := filepath.WalkDir("../testdata/"+dir, func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || filepath.Ext(path) == ".json" {
				return err
			}
			text, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			n := 0
			for part := range bytes.SplitSeq(text, []byte("\n-- ")) { // the files of an archive
				inputs[fmt.Sprint(path, "#", n)] = part
				n++
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return inputs
}

// wayOf puts a secret into an input where its client would have had one.
type wayOf struct {
	name string
	put  func(input, secret string) string
}

var waysOfSecrets = []wayOf{
	{"message", func(input, secret string) string {
		return strings.Replace(input, `"message":"`, `"message":"(client_secret=`+secret+`) `, 1)
	}},
	{"header", func(input, secret string) string {
		return strings.Replace(input, "\n> ", "\n> Authorization: Bearer "+secret+"\n> ", 1)
	}},
	{"query", func(input, secret string) string {
		return strings.Replace(input, "api-version=", "sig="+secret+"&api-version=", 1)
	}},
	{"line before", func(input, secret string) string { return "password: " + secret + "\n" + input }},
	{"line behind", func(input, secret string) string { return input + "\nAZURE_CLIENT_SECRET=" + secret + "\n" }},
}

// essence is what an answer is worth: what failed, why, and with which values.
type essence struct {
	Code, InnerCode, Cause, Fix string
	Status                      int
	TrackingIDs, Permissions    string
}

func essences(t *testing.T, out string) (all []essence) {
	t.Helper()
	for line := range strings.Lines(out) {
		var a struct {
			Code, InnerCode string
			Status          int
			TrackingIDs     json.RawMessage
			Permissions     json.RawMessage
			Causes          []struct{ ID, Fix string }
		}
		if err := json.Unmarshal([]byte(line), &a); err != nil {
			t.Fatal(err)
		}
		e := essence{Code: a.Code, InnerCode: a.InnerCode, Status: a.Status, TrackingIDs: string(a.TrackingIDs), Permissions: string(a.Permissions)}
		if len(a.Causes) > 0 {
			e.Cause, e.Fix = a.Causes[0].ID, a.Causes[0].Fix
		}
		all = append(all, e)
	}
	return all
}

// TestMaskingMakesNoAnswerWorse plants secrets into recordings of clients. None comes
// out, and what the answer is worth is the same as where somebody has blotted
// the secret out by hand: it is the program's business to hide secrets, not to reason about
// them.
func TestMaskingMakesNoAnswerWorse(t *testing.T) {
	inputs := recordedByClients(t)
	names := make([]string, 0, len(inputs))
	for name := range inputs {
		names = append(names, name)
	}
	slices.Sort(names)
	r := rand.New(rand.NewPCG(21, 22))
	most := len(names)
	if testing.Short() {
		most = 60
	}
	kinds := []string{"w", "cs", "jwt", "b64u", "pw", "gh"}
	compared := 0
	for _, n := range r.Perm(len(names))[:min(most, len(names))] {
		name, input := names[n], string(inputs[names[n]])
		for _, way := range waysOfSecrets {
			plant := planted.Make(r, kinds[r.IntN(len(kinds))])
			text := way.put(input, plant.Written)
			if text == input {
				continue
			}
			_, out, errOut := run(t, []byte(text), "explain", "-o", "json")
			if part := plant.Leak(out + errOut); part != "" {
				t.Errorf("%s, %s: %q comes out", name, way.name, part)
			}
			_, removed, _ := run(t, []byte(way.put(input, strings.Repeat("*", len(plant.Written)))), "explain", "-o", "json")
			compared++
			if diff := cmp.Diff(essences(t, removed), essences(t, out)); diff != "" {
				t.Errorf("%s, %s, %.20q (-blotted +masked):\n%s", name, way.name, plant.Written, diff)
			}
		}
	}
	if compared < most {
		t.Errorf("only %d answers were compared", compared)
	}
	t.Logf("%d answers", compared)
}
