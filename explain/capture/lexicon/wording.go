package lexicon

// Wording returns the words of one service that stand around the word at an offset,
// and where they begin and end; end is 0 if none do.
func Wording(s string, at int, word string) (p Phrase, start, end int) {
	return longest(wordings[:], s, at, word)
}

// wordings are words that only one service says, sorted by the words that they are
// looked up by.
var wordings = [...]Phrase{
	{"action is already in progress", Defender},
	{"automation level", Defender},
	{"exceeded the allowed result size", Defender},
	{"fix semantic errors in your query", Defender},
	{"fix syntax errors in your query", Defender},
	{"indicator* refused", Defender},
	{"indicators* refused", Defender},
	{"live response", Defender},
	{"max capacity exceeded", Defender},
	{"required application permissions (", Defender},
	{"not found for the |segment", Graph},
	{"not found for |segment", Graph},
}
