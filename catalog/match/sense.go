package match

// senseHash is the hash of what a word of a folded text says: words with other
// endings, and words that say the same in messages of errors, have the same one.
// Whether something is said or denied makes no difference, as there are too many
// ways to say "not": "isn't valid" and "invalid" have one word in common.
func senseHash(word []byte) uint32 {
	h := hashStart
	for _, b := range sense(stem(word)) {
		h = hashByte(h, b)
	}
	return h
}

// stem returns a word without the endings of verbs and plurals.
func stem(word []byte) []byte {
	const shortest = 4 // letters that are left
	for _, ending := range [...]string{"ing", "ed", "es", "s", "e"} {
		if n := len(word) - len(ending); n >= shortest && string(word[n:]) == ending {
			return word[:n]
		}
	}
	return word
}

// sense returns the stem that represents a stem and all others with the same meaning.
func sense(stem []byte) []byte {
	switch string(stem) {
	case "permit", "permitt", "entitl", "authoriz", "authoris", "unauthoriz", "deni", "deny", "refus", "reject", "disallow", "forbid", "forbidden", "prohibit", "grant":
		return []byte("allow")
	case "invalid":
		return []byte("valid")
	case "incorrect", "wrong":
		return []byte("correct")
	case "directory", "organization", "organisation":
		return []byte("tenant")
	case "found", "find", "locat", "present", "miss", "absent":
		return []byte("exist")
	case "specify", "specifi", "supply", "suppli", "give", "given", "pass", "sent", "send":
		return []byte("provid")
	case "need", "must", "mandatory", "necessary":
		return []byte("requir")
	case "unsupport", "availabl", "unavailabl":
		return []byte("support")
	case "elaps", "timeout", "timed":
		return []byte("expir")
	case "terminat", "abort", "reset", "cancel", "cancell", "interrupt":
		return []byte("clos")
	case "empty", "whitespac":
		return []byte("blank")
	case "licenc", "unlicens", "subscrib":
		return []byte("licens")
	case "ambiguou", "several", "multipl":
		return []byte("more")
	case "includ", "hold":
		return []byte("contain")
	case "unknown", "know", "recogniz", "recognis", "unrecogniz", "unrecognis":
		return []byte("known")
	case "chang", "modify", "modifi", "updat":
		return []byte("edit")
	case "remov":
		return []byte("delet")
	case "reach", "reachabl", "unreachabl", "connection":
		return []byte("connect")
	case "larg", "big", "long", "length":
		return []byte("size")
	case "payload", "content":
		return []byte("body")
	case "field", "member", "attribut":
		return []byte("property")
	case "greater", "above", "beyond", "exce":
		return []byte("exceed")
	case "maximum", "limit", "quota":
		return []byte("max")
	case "minimum", "least":
		return []byte("min")
	case "malform", "wellform":
		return []byte("form")
	case "parameter", "argument":
		return []byte("option")
	case "perform", "carri", "execut", "process":
		return []byte("run")
	case "logon", "signin", "logg", "sign":
		return []byte("login")
	case "pars", "readabl", "unreadabl", "deserializ", "deserialis":
		return []byte("read")
	case "convert", "cast", "conversion":
		return []byte("convers")
	case "associat", "belong", "assign", "link":
		return []byte("attach")
	case "inactiv", "deactivat", "turn":
		return []byte("disabl")
	case "activat":
		return []byte("enabl")
	case "client", "app":
		return []byte("application")
	case "account":
		return []byte("user")
	case "mismatch", "differ", "equal", "identical", "same":
		return []byte("match")
	case "unabl", "failur":
		return []byte("fail")
	}
	return stem
}

// joins reports whether a word only joins the others of a sentence, however rare it is
// in messages.
func joins(word []byte) bool {
	switch string(word) {
	case "the", "and", "for", "are", "was", "were", "has", "have", "had", "been", "being", "may", "might", "will", "would", "should", "shall",
		"can", "could", "does", "did", "this", "that", "these", "those", "there", "their", "its", "your", "you", "our", "his", "her", "they",
		"when", "while", "where", "which", "who", "what", "how", "why", "then", "than", "with", "from", "into", "onto", "under", "about", "because", "before",
		"after", "during", "already", "again", "also", "such", "some", "any", "all", "both", "each", "every", "other", "only", "very", "just",
		"please", "see", "here", "now", "yet", "still", "but", "not", "nor", "via", "per", "due":
		return true
	}
	return false
}
