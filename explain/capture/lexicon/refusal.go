package lexicon

// What words that report a failure by themselves say.
const (
	Refused = "refused" // somebody may not do what was asked
	Broken  = "failed"  // something did not come about, whatever it was
)

// Refusal returns the words with which services and programs refuse that stand
// around the word at an offset, and where they begin and end; end is 0 if none do.
func Refusal(s string, at int, word string) (p Phrase, start, end int) {
	return longest(refusals[:], s, at, word)
}

// refusals are words of refusal, sorted by the words that they are looked up by.
var refusals = [...]Phrase{
	{"not |allowed access", Refused},
	{"can't |authenticate", Refused},
	{"cannot |authenticate", Refused},
	{"could not |authenticate", Refused},
	{"couldn't |authenticate", Refused},
	{"failed to |authenticate", Refused},
	{"unable to |authenticate", Refused},
	{"not |authenticated", Refused},
	{"authentication failed", Refused},
	{"authentication needed", Refused},
	{"authorization failed", Refused},
	{"n't |authorized", Refused},
	{"not |authorized", Refused},
	{"could not |be", Broken},
	{"couldn't |be", Broken},
	{"credentials are invalid", Refused},
	{"credentials are not valid", Refused},
	{"access |denied", Refused},
	{"access is |denied", Refused},
	{"access was |denied", Refused},
	{"denied", Broken},
	{"failed", Broken},
	{"fails with", Broken},
	{"access |forbidden", Refused},
	{"are |forbidden", Refused},
	{"is |forbidden", Refused},
	{"was |forbidden", Refused},
	{"not |found for the segment", Broken},
	{"not |found for segment", Broken},
	{"insufficient permission", Refused},
	{"insufficient permissions", Refused},
	{"insufficient privileges", Refused},
	{"invalid credentials", Refused},
	{"missing application roles", Refused},
	{"scopes are |missing in the token", Refused},
	{"could |not", Broken},
	{"missing |permission", Refused},
	{"the missing |permission", Answered}, // that somebody names or grants
	{"n't have |permission", Refused},
	{"n't have the |permission", Refused},
	{"no |permission", Refused},
	{"not have |permission", Refused},
	{"not have the |permission", Refused},
	{"missing |permissions", Refused},
	{"the missing |permissions", Answered},
	{"n't have |permissions", Refused},
	{"n't have the required |permissions", Refused},
	{"not have sufficient |permissions", Refused},
	{"not have the required |permissions", Refused},
	{"refused", Broken},
	{"rejected", Broken},
	{"required application permissions", Refused},
	{"token expired", Refused},
	{"token has expired", Refused},
	{"token is expired", Refused},
	{"token is invalid", Refused},
	{"unable to", Broken},
	{"is |unauthorized", Refused},
	{"was |unauthorized", Refused},
	{"unauthorized access", Refused},
	{"unauthorized request", Refused},
}
