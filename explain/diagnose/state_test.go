package diagnose

import (
	"strings"
	"testing"

	"github.com/defender-err/defender-err/catalog"
	"github.com/defender-err/defender-err/explain/exchange"
)

func TestState(t *testing.T) {
	cancelled := func(status string) Case {
		return failure("BadRequest", "Canceled machine action status must be Pending or InProgress, Current Status: "+status+", machineActionId: "+someGUID)
	}
	testFamily(t, stateFamily(), []familyTest{
		{"pending", failure("ActiveRequestAlreadyExists", "Action is already in progress"), []string{"action-pending certain"}, "in progress", "machineactions"},
		{"pending, device known", failure("", "Action is already in progress").status(400).with("POST", apiHost+"machines/"+someMachine+"/isolate", ""),
			[]string{"action-pending certain"}, someMachine, "GET /api/machineactions?$filter=machineId eq '" + someMachine + "'"},
		{"finished", cancelled("Succeeded"), []string{"action-finished certain"}, "Succeeded", "GET /api/machineactions/" + someGUID},
		{"failed", cancelled("Failed"), []string{"action-finished certain"}, "Failed", ""},
		{"isolated", failure("BadRequest", "The machine is already isolated."), []string{"already-done likely"}, "", ""},
		{"package", failure("", "").status(404).with("GET", apiHost+"machineactions/"+someGUID+"/getPackageUri", ""), []string{"package-not-ready likely"}, "", someGUID},
		{"pending by code", failure("ActiveRequestAlreadyExists", ""), []string{"action-pending certain"}, "", ""},
		{"pending, name in the path", failure("ActiveRequestAlreadyExists", "").with("POST", apiHost+"machines/desktop-7/isolate", ""), []string{"action-pending certain"}, "", "eq '…'"},

		{"cancellable", cancelled("Pending"), nil, "", ""},
		{"in progress", cancelled("InProgress"), nil, "", ""},
		{"bad request", failure("BadRequest", "General Bad Request error message."), nil, "", ""},
		{"not found", failure("", "").status(404).with("GET", apiHost+"machineactions/"+someGUID, ""), nil, "", ""},
		{"throttled", failure("429", callsUsedUp), nil, "", ""},
	})
}

func TestTenant(t *testing.T) {
	testFamily(t, tenantFamily(), []familyTest{
		{"inactive", failure("Unauthorized", "Unauthorized request - reason of failure: Account mode is inactive"), []string{"tenant-not-active certain"}, "Account mode is inactive", "license"},
		{"inactive, no code", failure("", "Account mode is inactive").status(401), []string{"tenant-not-active certain"}, "", ""},
		{"no TVM", failure("Unauthorized", "Unauthorized request - reason of failure: No Tvm license"), []string{"tvm-not-licensed certain"}, "No Tvm license", ""},
		{"not provisioned", failure("Unauthorized", "Unauthorized request - Account is not provisioned."), []string{"tenant-not-provisioned certain"}, "", ""},
		{"not onboarded", failure("Forbidden", "Tenant is not onboarded to Microsoft Defender for Identity"), []string{"product-not-onboarded certain"}, "Microsoft Defender for Identity", ""},
		{"no level", failure("DisallowedOperation", "This device has no automation level assigned to it."), []string{"automation-level certain"}, "", "Device groups"},
		{"live response", failure("DisabledFeature", "Tenant feature isn't enabled.").with("POST", apiHost+"machines/"+someMachine+"/runliveresponse", ""), []string{"feature-off likely"}, "/runliveresponse", "Live Response"},
		{"device group", failure("Forbidden", "The user has no access to the device group."), []string{"device-group likely"}, "", ""},

		{"another feature", failure("DisabledFeature", "Tenant feature isn't enabled.").with("GET", apiHost+"customdetections", ""), nil, "", ""},
		{"token", failure("Unauthorized", "Unauthorized"), nil, "", ""},
		{"roles", failure("Forbidden", "Missing application roles. API required roles: Machine.Read.All, application roles: ."), nil, "", ""},
		{"bad request", failure("BadRequest", "General Bad Request error message."), nil, "", ""},
		{"the words in another error", failure("ResourceNotFound", "Machine account-mode-is-inactive was not found"), nil, "", ""},
	})
}

// TestTenantDisprovesToken holds that nobody is sent to fetch a new token for
// a tenant without a license.
func TestTenantDisprovesToken(t *testing.T) {
	for _, message := range []string{"Account mode is inactive", "No Tvm license"} {
		c := failure("Unauthorized", "Unauthorized request - reason of failure: "+message)
		for _, r := range Causes(&c) {
			cause := r.Cause()
			if cause.ID == "token-expired" || cause.ID == "permission-missing" {
				t.Errorf("%s: %s is still listed", message, cause.ID)
			}
		}
	}
}

func TestPlatform(t *testing.T) {
	platform := func(name string) Case {
		return failure("OsPlatformNotSupported", "OS Platform "+name+" isn't supported for this action.")
	}
	version := func(v string) Case {
		return failure("ClientVersionNotSupported", "Isolate is supported on client version "+v+" and above.")
	}
	isolation := platform("macOS")
	isolation.Operation, _ = catalog.FindOperation("isolate-machine")
	testFamily(t, platformFamily(), []familyTest{
		{"operation known", isolation, []string{"platform-unsupported certain"}, "macOS", "Windows 10"},
		{"Linux", platform("Linux"), []string{"platform-unsupported certain"}, "the device runs Linux", "osPlatform"},
		{"two words", platform("Windows 7"), []string{"platform-unsupported certain"}, `"Windows 7"`, ""},
		{"other wording", failure("OsPlatformNotSupported", "OS Platform macOS is not supported for this action."), []string{"platform-unsupported certain"}, "macOS", ""},
		{"version", version("10.8040"), []string{"client-outdated certain"}, "10.8040 or later", "agentVersion"},
		{"later", failure("ClientVersionNotSupported", "Isolate is supported on client version 10.8040.1 and later."), []string{"client-outdated certain"}, "10.8040.1", ""},
		{"long version", version("10.8040.22439.1011"), []string{"client-outdated certain"}, "10.8040.22439.1011", ""},
		{"phone", platform("iOS"), []string{"platform-unsupported certain"}, "iOS", ""},
		{"server", platform("WindowsServer2012R2"), []string{"platform-unsupported certain"}, "WindowsServer2012R2", ""},

		{"another platform error", failure("DisallowedOperation", "Not on Linux."), nil, "", ""},
		{"no platform", failure("OsPlatformNotSupported", ""), nil, "", ""},
		{"no version", failure("ClientVersionNotSupported", ""), nil, "", ""},
		{"bad request", failure("BadRequest", "General Bad Request error message."), nil, "", ""},
		{"live response off", failure("DisabledFeature", "Tenant feature isn't enabled."), nil, "", ""},
	})
}

func TestServer(t *testing.T) {
	down := func(status int) Case { return failure("InternalServerError", "").status(status) }
	tracked := down(500)
	tracked.Exchange.Response.Fault.TrackingIDs = []exchange.TrackingID{{Name: "target", Value: someGUID}}
	testFamily(t, serverFamily(), []familyTest{
		{"500", down(500), []string{"transient-fault likely"}, "status 500", "request-id"},
		{"tracking ID", tracked, []string{"transient-fault likely"}, "", "tracking ID below"},
		{"503", down(503), []string{"transient-fault likely"}, "status 503", ""},
		{"502", down(502), []string{"transient-fault likely"}, "status 502", ""},
		{"504", down(504), []string{"gateway-timeout likely"}, "status 504", "$top"},
		{"no code", failure("", "").status(500), []string{"transient-fault likely"}, "", ""},
		{"Graph", failure("UnknownError", "").status(504), []string{"gateway-timeout likely"}, "", ""},
		{"529", down(529), []string{"transient-fault likely"}, "", ""},

		{"400", failure("BadRequest", ""), nil, "", ""},
		{"429", failure("429", callsUsedUp), nil, "", ""},
		{"404", failure("NotFound", ""), nil, "", ""},
		{"no status", failure("", "It failed."), nil, "", ""},
	})
}

func TestPlaceholder(t *testing.T) {
	throttled := noMachine("<id>")
	throttled.Status = 429
	testFamily(t, placeholderFamily(), []familyTest{
		{"braces", noMachine("{id}"), []string{"placeholder-sent certain"}, "{id}", ""},
		{"hash", invalidHash("<sha1>"), []string{"placeholder-sent certain"}, "<sha1>", ""},
		{"an application that was hidden", refusedToken("AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '<APPID>'."), nil, "", ""},
		{"address", invalidIP("{{ip}}"), []string{"placeholder-sent certain"}, "", ""},
		{"domain", invalidDomain("${domain}"), []string{"placeholder-sent certain"}, "", ""},
		{"null", noMachine("null"), []string{"placeholder-sent certain"}, "", ""},
		{"undefined", noMachine("undefined"), []string{"placeholder-sent certain"}, "", ""},
		{"sample", noMachine("123123123"), []string{"sample-value likely"}, "123123123", ""},
		{"sample hash", invalidHash("6532ec91d513acc05f43ee0aa3002599729fd3e1"), []string{"sample-value likely"}, "", ""},

		{"slots that somebody masked", failure("", "Application '<app id>' was not found in the directory '<tenant>'."), nil, "", ""},
		{"a throttled call", throttled, nil, "", ""},
		{"ID", noMachine(someMachine), nil, "", ""},
		{"name", noMachine("desktop-7"), nil, "", ""},
		{"hash", invalidHash(sha1), nil, "", ""},
		{"valid JSON value", failure("BadRequest", ""), nil, "", ""},
	})
}

// TestIsPlaceholder holds that the digits of values aren't placeholders.
func TestIsPlaceholder(t *testing.T) {
	for _, value := range []string{"", ".", "..", "10.0.0.300", "0", "0000", "deadbeef", "FACE.B00C", strings.Repeat("0", 32), strings.Repeat("a", 40)} {
		if catalog.IsPlaceholder(value) {
			t.Errorf("%q is taken for a placeholder", value)
		}
	}
	for _, value := range []string{"{id}", "null", "00000000-0000-0000-0000-000000000000", "<abc>"} {
		if !catalog.IsPlaceholder(value) {
			t.Errorf("%q is taken for a value", value)
		}
	}
}
