using GrantGen;
using Library;
using Xunit;

public class PolicyTests
{
    [Fact]
    public void A_viewer_may_not_publish()
    {
        string token = ViewerPolicy.CreateToken(new TokenSigner("devkey", "secret"), "my-room", "user123");
        Assert.False(new TokenVerifier("devkey", "secret").Verify(token).Grants.CanPublish);
    }

    [Fact]
    public void A_policy_of_the_tests_is_one_as_well()
    {
        Assert.True(GuestPolicy.Grants.RoomJoin);
    }
}

[RoomPolicy]
internal partial class GuestPolicy
{
}
