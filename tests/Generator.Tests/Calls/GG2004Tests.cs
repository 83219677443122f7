namespace GrantGen.Generator.Tests.Calls;

/// <summary>GG2004: a subscription without CanSubscribe.</summary>
public class GG2004Tests
{
    [Theory]
    [InlineData("CanSubscribe = false", "{|GG2004:r.SetSubscribed(true)|}")]
    [InlineData("CanSubscribe = false", "r.SetSubscribed(flag)")]
    [InlineData("CanSubscribe = false", "r.SetSubscribed(false)")]
    [InlineData("", "r.SetSubscribed(true)")]
    public Task Subscribe(string policy, string call) => PermissionTest.Rtc(policy, call);
}
