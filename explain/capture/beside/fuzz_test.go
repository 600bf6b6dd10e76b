package beside

import "testing"

// FuzzBeside holds that what is read next to a value lies within the text.
func FuzzBeside(f *testing.F) {
	f.Add(`{"error_code": "x", message='it isn\'t'}`, 15, byte('"'))
	f.Add("Status code: 403. It failed.", 13, byte('\''))
	f.Fuzz(func(t *testing.T, s string, i int, quote byte) {
		if i < 0 || i >= len(s) {
			return
		}
		start, end := NameBefore(s, i)
		if start < 0 || end < start || end > len(s) {
			t.Fatalf("the name is %d to %d of %d", start, end, len(s))
		}
		ClassBefore(s, start, end)
		if at := ValueBehind(s, i); at > len(s) {
			t.Errorf("the value begins at %d of %d", at, len(s))
		}
		_ = IsParameter(s, i)
		QuoteEnd(s[i:], quote)
		Message(s, quote)
		SentenceBefore(s[:i])
		SentenceIn(s[i:])
	})
}
