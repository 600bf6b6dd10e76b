package address

import "testing"

// FuzzAddress holds that what is read of a URL lies within the text.
func FuzzAddress(f *testing.F) {
	f.Add("see https://graph.microsoft.com/v1.0/users?$filter=a eq 'b'&x=y, then (https://x.example/a_(b))", 4)
	f.Add(`\/v1.0\/me "https:\/\/x\/?a=%27`, 0)
	f.Fuzz(func(t *testing.T, s string, i int) {
		if i < 0 || i >= len(s) {
			return
		}
		for name, end := range map[string]int{"End": End(s, i), "PathEnd": PathEnd(s, i), "QuotedQuery": QuotedQuery(s, i)} {
			if end > len(s) {
				t.Errorf("%s is %d of %d", name, end, len(s))
			}
		}
		WordAt(s, i)
		IsVersionedPath(s, i)
		IsCut(s, i)
		for _, part := range []string{s[:i], s[i:]} {
			_ = IsAPIPath(part)
			_ = IsNoCall(part)
			_ = IsOfClient(part)
			Query(part)
			Origin(part)
			IsReturn(part)
			IsDocumentation(part, "")
			if got := Trim(part); len(got) > len(part) {
				t.Errorf("%q became %q", part, got)
			}
			_ = Balanced(part)
		}
	})
}
