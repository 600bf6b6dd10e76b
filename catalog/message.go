package catalog

// MatchMessage finds the template that a message was made from and the
// values in it. A template of the given code and service is preferred; code
// and service may be empty.
func MatchMessage(text, code string, s Service) (Message, Values, bool) {
	return Message{}, nil, false
}
