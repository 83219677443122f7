using GrantGen.Clients.Languages;
using GrantGen.Clients.Sdks;
using GrantGen.Permissions;

namespace GrantGen.Generator.Tests.Clients;

/// <summary>The symptom of a rejection depends on the row: a tag or a constructor does not return a promise.</summary>
public class ClientOutcomeTests
{
    [Fact]
    public void What_publishes_without_being_a_call_of_the_participant_says_what_happens()
        => Assert.Empty(ClientLanguages.ByEnding.Values
            .SelectMany(language => language.Calls.All)
            .Where(call => call.Permission == PermissionTable.Publish && call.Receiver is ClientReceiver.Component or ClientReceiver.Import or ClientReceiver.Constructor && call.Symptom is null)
            .Select(call => call.Method)
            .Distinct(StringComparer.Ordinal));

    [Fact]
    public void A_text_that_holds_from_a_version_on_says_which()
    {
        Assert.Contains("before livekit-client 2.4.0", RefusalSymptoms.Describe(ClientSdk.JavaScript, PermissionTable.UpdateOwnMetadata), StringComparison.Ordinal);
        Assert.Contains("before livekit-client 2.9.5", RefusalSymptoms.Describe(ClientSdk.JavaScript, PermissionTable.Publish), StringComparison.Ordinal);
    }
}
