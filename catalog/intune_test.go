package catalog

import (
	"testing"

	"github.com/defender-err/defender-err/catalog/graph"
)

func TestIsBodilessAction(t *testing.T) {
	tests := []struct {
		path string
		want bool
	}{
		{"/v1.0/users/{id}/managedDevices/{id}/remoteLock", true},
		{"/beta/deviceManagement/managedDevices('1')/microsoft.graph.syncDevice", true},
		{"/beta/deviceManagement/manageddevices/1/rebootNow()", true},
		{"/beta/deviceManagement/managedDevices/1/wipe", false}, // takes options
		{"/beta/deviceManagement/managedDevices/1", false},
		{"/api/machines/1/remoteLock", false},
	}
	for _, tt := range tests {
		if got := graph.IsBodilessAction(tt.path); got != tt.want {
			t.Errorf("IsBodilessAction(%q) is %t", tt.path, got)
		}
	}
}
