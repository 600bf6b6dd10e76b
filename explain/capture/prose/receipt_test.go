package prose

import "testing"

func TestEndsInReceipt(t *testing.T) {
	tests := []struct {
		before string
		want   bool
	}{
		{"I've followed all the steps on this page, but, I am getting a ", true},
		{"We keep receiving an HTTP ", true},
		{"With the new app I'm getting error code ", true},
		{"the call fails, and I still get ", true},
		{"if I get a ", false},
		{"When we see a ", false},
		{"I want to see a ", false},
		{"The service returns a ", false},
		{"get ", false},
		{"", false},
	}
	for _, tt := range tests {
		if got := EndsInReceipt(tt.before); got != tt.want {
			t.Errorf("%q: %t", tt.before, got)
		}
	}
}

func TestAnnounces(t *testing.T) {
	tests := []struct {
		before string
		want   bool
	}{
		{`5. Notice that the playbook fails on action "Isolate machine" with error "`, true},
		{"Error inside CIPP:", true},
		{"When running the checker the following error appears when testing Exchange.", false},
		{"and it logs this error message: '", true},
		{"the flow fails with the error `\"", true},
		{"В журнале ошибка: ", true},
		{"the call failed, see \"", false},
		{"Permissions: ", false},
		{"an error on line ", false},
		{"", false},
	}
	for _, tt := range tests {
		if got := Announces(tt.before); got != tt.want {
			t.Errorf("%q: %t", tt.before, got)
		}
	}
}

func TestEndsInThrow(t *testing.T) {
	tests := []struct {
		before string
		want   bool
	}{
		{"the next step throws a http ", true},
		{"it gives me ", true},
		{"our playbook fails with status ", true},
		{"the call comes back with a ", true},
		{"tell us ", false},
		{"with ", false},
		{"a machine with ", false},
		{"", false},
	}
	for _, tt := range tests {
		if got := EndsInThrow(tt.before); got != tt.want {
			t.Errorf("%q: %t", tt.before, got)
		}
	}
}
