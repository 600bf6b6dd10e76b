package cmd

import (
	"os"
	"path/filepath"
	"testing"
)

// TestNamedAfterBOM names the operation in a file that an editor of Windows has saved.
func TestNamedAfterBOM(t *testing.T) {
	file := filepath.Join(t.TempDir(), "body.json")
	body := "\ufeff// defender-err: isolate-machine\r\n{\"Comment\": \"CASE-7\", \"IsolationType\": \"Full\"}\r\n"
	if err := os.WriteFile(file, []byte(body), 0o666); err != nil {
		t.Fatal(err)
	}
	if code, out, errOut := run(t, nil, "check", file); code != exitOK {
		t.Errorf("exit code %d: %s%s", code, out, errOut)
	}
}
