package layer

import "testing"

func TestDetails(t *testing.T) {
	const one = `{"error":{"code":"BadRequest","message":"Please retry.","details":[{"code":"InvalidQuery","message":"Query is invalid."}]}}`
	check(t, undoDetails, []wrapped{
		{"of a library",
			"ERROR: (BadRequest) Please retry.\nCode: BadRequest\nMessage: Please retry.\nException Details:\t(InvalidQuery) Query is invalid.\n\tCode: InvalidQuery\n\tMessage: Query is invalid.\nPS C:\\>",
			"ERROR: " + one + "\nPS C:\\>"},
		{"two details",
			"(BadRequest) Please retry.\nCode: BadRequest\nMessage: Please retry.\nException Details:\t(InvalidQuery) Query is invalid.\n\tCode: InvalidQuery\n\tMessage: Query is invalid.\t(ParserFailure) x\n\tCode: ParserFailure\n\tMessage: x\n",
			one + "\n"},
		{"of the portal",
			"Please retry. (Code:BadRequest)\n\nDetails:\nQuery is invalid. (Code: InvalidQuery, Target: query)\nMore information",
			one + "\nMore information"},
		{"a control character",
			"(A) x\a\nCode: A\nException Details:\t(B) y\n\tCode: B",
			`{"error":{"code":"A","message":"x\u0007","details":[{"code":"B","message":"y"}]}}`},
		{"no details", "(BadRequest) Please retry.\nCode: BadRequest\nMessage: Please retry.\nException Details:\nnone", ""},
		{"another list", "Something happened (Code:5)\nDetails:\nnone of that", ""},
	})
}
