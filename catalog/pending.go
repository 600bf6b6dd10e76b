package catalog

// This file declares what the other packages build on until it is written:
// whoever writes one of these removes it from here.

type Status struct {
	Code    int
	Name    string
	Meaning Text
	Causes  []Cause
	Retry   Advice
}

func FindStatus(int) (Status, bool)                         { return Status{}, false }
func FindOperation(string) (Operation, bool)                { return Operation{}, false }
func MatchOperation(m, u string) (Operation, []Value, bool) { return Operation{}, nil, false }

type Host struct{ Service Service }

func FindHost(string) (Host, bool) { return Host{}, false }
