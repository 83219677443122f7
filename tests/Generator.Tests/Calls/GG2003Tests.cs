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
    public Task Data(string policy, string call) => PermissionTest.Rtc(policy, call);
}
