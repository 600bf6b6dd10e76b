package prose

import "testing"

// FuzzProse holds that no text makes a reader of prose fail.
func FuzzProse(f *testing.F) {
	f.Add("I get this error:\n")
	f.Add("we’re getting > any\n> idea")
	f.Add("\xd0не работает")
	f.Fuzz(func(_ *testing.T, s string) {
		SignsOf(s)
		EndsInReceipt(s)
		EndsInThrow(s)
		Announces(s)
	})
}
