package reply

import "testing"

// FuzzReply holds that no reader of what a reply says fails at any place of a text.
func FuzzReply(f *testing.F) {
	f.Add("failed with 403 (Forbidden: no roles), retrying in 3 s", 12, 15)
	f.Add("HTTP/1.1 200 OK; (a: (b: c)) proxy says 407", 30, 2)
	f.Fuzz(func(t *testing.T, s string, start, end int) {
		start, end = min(start, end), max(start, end)
		if start < 0 || end > len(s) || start == end {
			return
		}
		_ = IsBehindClient(s, start)
		IsBeforeMessage(s, start, end)
		InParentheses(s, start, end)
		IsQueried(s, end)
		_ = IsProxyWord(s, start, end)
		if status := StatusAt(s, start); status < 0 {
			t.Errorf("status %d", status)
		}
		IsAlone(s, start)
		Rank(s[:start], s[end:], 403)
		IsCompared(s[:start])
		IsListed(s[end:])
		IsClientsOwn(s[end:])
		PluralAt(s[:start], s, start)
		IsReasonOfNone(s[:start], s[end:], 403)
		_ = IsRange(s[end:])
		_ = IsPolicy(s[:start])
		_ = IsRaised(s)
		_ = IsIncoming(s)
		_ = EndsLabel(s[:end])
		_ = IsQuotedWord(s, start, end)
		IsMidSentence(s, start)
		_ = IsTriedAgain(s)
		IsOfSuccess(s)
		SpeaksOfProxy(s)
		HoldsError(s)
	})
}
