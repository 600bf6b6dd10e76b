package clue

// services is how many services there are to be told apart.
const services = 5

// An answerer is a kind of clue that tells who answered.
type answerer uint8

const (
	byShape answerer = iota
	byHost
	byProduct
	byRoles
	byWording
	answererKinds
)

// tellService adds a clue that tells who answered, once a line.
func (sc *scanner) tellService(kind Kind, service string, rank, offset int) {
	told := &sc.answerers[answererOf(kind)][indexOf(service)]
	if *told == sc.line.start+1 {
		return
	}
	*told = sc.line.start + 1
	sc.tell(kind, service, rank, offset)
}

func answererOf(kind Kind) answerer {
	switch kind {
	case HostOf:
		return byHost
	case Product:
		return byProduct
	case Roles:
		return byRoles
	case Wording:
		return byWording
	}
	return byShape
}

func indexOf(service string) int {
	switch service {
	case Defender:
		return 0
	case Graph:
		return 1
	case Entra:
		return 2
	case Between:
		return 3
	}
	return 4
}
