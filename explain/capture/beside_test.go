package capture_test

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/explain/capture"
)

// TestBesidePost reads failures in what people write around them, and none in texts that
// are as long and only mention one.
func TestBesidePost(t *testing.T) {
	const letter = "Hello everyone, we have a small connector that reads alerts from Defender and writes them to our ticket system. " +
		"It was written two years ago by a colleague and was running well on a server. The app registration has the application permissions, and an administrator has consented to them."
	for post, status := range map[string]int{
		letter + "\nThe API returned HTTP/401 this morning.\nDoes anyone know what that could be?":             401,
		letter + "\n403 Forbidden when creating a policy\nAny ideas? " + letter + letter + letter:              403,
		letter + "\nSince Monday it doesn't work: every call to /api/machines is answered by a 403. " + letter: 403,
		letter + "\nIt retries on 429 and stops on 403. " + letter:                                             0,
		letter + "\nA 403 is logged as an error, a 404 is not. " + letter:                                      0,
		letter + "\nThanks for the help! " + letter:                                                            0,
		"> 401": 401,
		"> The remote server returned an error: (403) Forbidden.": 403,
	} {
		found, _ := collect(strings.NewReader(post), capture.Options{})
		got := 0
		for _, x := range found {
			got = max(got, x.Response.Status)
		}
		if got != status {
			t.Errorf("%.90q…: status %d, want %d", post[strings.IndexByte(post, '\n')+1:], got, status)
		}
	}
}
