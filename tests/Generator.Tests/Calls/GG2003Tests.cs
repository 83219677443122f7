using System.Globalization;
using GrantGen.Generator.Rules.Calls;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Tests.Calls;

/// <summary>GG2003: data without CanPublishData.</summary>
public class GG2003Tests
{
    [Theory]
    [InlineData("CanPublish = false", "{|GG2003:p.SendChatMessageAsync(\"x\")|}")]
    [InlineData("CanPublish = false, CanPublishData = true", "p.SendChatMessageAsync(\"x\")")]
    [InlineData("CanPublishData = false", "{|GG2003:p.PublishDataAsync(new byte[1])|}")]
    [InlineData("CanPublishData = false", "{|GG2003:p.RegisterRpcMethod(\"m\", null!)|}")]
    [InlineData("CanPublishData = false", "{|GG2003:p.PerformRpcAsync(\"who\", \"m\", \"x\")|}")]
    [InlineData("CanPublishData = false", "p.UnregisterRpcMethod(\"m\")")]
    [InlineData("", "p.SendTextAsync(\"x\")")]
    [InlineData("CanPublishSources = TrackSources.Camera", "p.SendTextAsync(\"x\")")]
    [InlineData("Hidden = true, CanPublish = false, CanPublishData = true", "{|GG2003:p.PerformRpcAsync(\"who\", \"m\", \"x\")|}")]
    [InlineData("Hidden = false", "p.PerformRpcAsync(\"who\", \"m\", \"x\")")]
    [InlineData("Hidden = true, CanPublish = false, CanPublishData = true", "p.RegisterRpcMethod(\"m\", null!)")]
    [InlineData("Hidden = true, CanPublish = false, CanPublishData = true", "p.SendChatMessageAsync(\"x\")")]
    public Task Data(string policy, string call) => PermissionTest.Rtc(policy, call);

    [Theory]
    [InlineData("Hidden = true, CanPublish = false, CanPublishData = true", false, "'PerformRpcAsync' needs a visible participant, which policy 'P' does not grant: the server passes on a hidden caller's RPC without its identity, so the answer never arrives")]
    [InlineData("Hidden = true, CanPublish = false", true, "'PerformRpcAsync' needs CanPublishData, which policy 'P' does not grant: the server silently drops the data")]
    public async Task No_grant_is_offered_to_a_hidden_caller_that_may_publish_data(string policy, bool isOffered, string message)
    {
        TestProject project = PermissionTest.Project(policy, "using LiveKit.Rtc;", "LocalParticipant p", "p.PerformRpcAsync(\"who\", \"m\", \"x\")").WithClient();
        Diagnostic report = Assert.Single((await project.Analyze()).Diagnostics, report => report.Id == "GG2003");
        Assert.Equal(message, report.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(isOffered, PermissionDiagnosticProperties.TryRead(report.Properties) is not null);
    }
}
