using System.Buffers;
using System.Text;
using GrantGen.Runtime.Tests.Policies;
using GrantGen.Runtime.Tests.Support;
using Xunit;

namespace GrantGen.Runtime.Tests.Minting;

/// <summary>Generic code mints from a policy that is a type parameter.</summary>
public class RoomPolicyInterfaceTests
{
    private static readonly TokenSigner s_signer = Keys.Signer(new FixedClock(DateTimeOffset.UnixEpoch));

    [Fact]
    public void Generic_code_mints_what_the_policys_own_factory_mints()
    {
        ParticipantOptions options = new() { Name = "n" };

        Assert.Equal(JoinPolicy.CreateToken(s_signer, "r", "i", options), Mint<JoinPolicy>(new() { Room = "r", Identity = "i", Options = options }));
        Assert.Equal(LobbyPolicy.CreateToken(s_signer, "i"), Mint<LobbyPolicy>(new() { Identity = "i" }));
        Assert.Equal(StructPolicy.CreateToken(s_signer, "r", "i"), Mint<StructPolicy>(new() { Room = "r", Identity = "i" }));
        Assert.Equal(RecordPolicy.CreateToken(s_signer, "r", "i"), Mint<RecordPolicy>(new() { Room = "r", Identity = "i" }));
        Assert.Equal(DerivedPolicy.CreateToken(s_signer, "i"), Mint<DerivedPolicy>(new() { Identity = "i" }));
        Assert.Equal(RoomListPolicy.CreateToken(s_signer), Mint<RoomListPolicy>(default));
        Assert.Equal(RoomListPolicy.CreateToken(s_signer, "i"), Mint<RoomListPolicy>(new() { Identity = "i" }));
        Assert.Equal(OverflowPolicy.CreateToken(s_signer, "r"), Mint<OverflowPolicy>(new() { Room = "r" }));
    }

    [Fact]
    public void Generic_code_reads_the_grants()
    {
        Assert.Same(ViewerPolicy.Grants, GrantsOf<ViewerPolicy>());
        Assert.Same(DerivedPolicy.Grants, GrantsOf<DerivedPolicy>());
        Assert.Same(BasePolicy.Grants, GrantsOf<BasePolicy>());
    }

    [Fact]
    public void The_holes_of_a_template_are_filled_by_name()
    {
        Dictionary<string, string> holes = new() { ["campus"] = "north", ["hall"] = "a1", ["more"] = "is passed over" };

        Assert.Equal(MovePolicy.CreateToken(s_signer, "north", "a1"), Mint<MovePolicy>(new() { Holes = holes }));
    }

    [Fact]
    public void A_room_that_is_named_after_the_identity_takes_the_identity()
        => Assert.Equal(DeskPolicy.CreateToken(s_signer, "ada"), Mint<DeskPolicy>(new() { Identity = "ada" }));

    [Fact]
    public void A_value_that_is_missing_is_named()
    {
        Assert.Equal("room", Assert.Throws<ArgumentNullException>(() => Mint<JoinPolicy>(new() { Identity = "i" })).ParamName);
        Assert.Equal("identity", Assert.Throws<ArgumentNullException>(() => Mint<JoinPolicy>(new() { Room = "r" })).ParamName);
        Assert.Contains("'classId'", Assert.Throws<ArgumentException>(() => Mint<ClassPolicy>(new() { Identity = "i" })).Message, StringComparison.Ordinal);
        Assert.StartsWith("Holes has no value for 'hall', which is a hole of a template of the policy. (", Assert.Throws<ArgumentException>(() => Mint<MovePolicy>(new() { Holes = new Dictionary<string, string> { ["campus"] = "c" } })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_constant_room_may_be_repeated_and_not_replaced()
    {
        Assert.Equal(LobbyPolicy.CreateToken(s_signer, "i"), Mint<LobbyPolicy>(new() { Room = "lobby", Identity = "i" }));

        ArgumentException refusal = Assert.Throws<ArgumentException>(() => Mint<LobbyPolicy>(new() { Room = "vault", Identity = "i" }));
        Assert.Equal("arguments", refusal.ParamName);
        Assert.StartsWith("Room is set, and the policy names another. (", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_room_that_is_made_of_a_template_cannot_be_given()
    {
        Dictionary<string, string> holes = new() { ["classId"] = "7b", ["campus"] = "c", ["hall"] = "h" };

        Assert.Throws<ArgumentException>(() => Mint<ClassPolicy>(new() { Room = "class-7b", Holes = holes, Identity = "i" }));
        Assert.StartsWith("DestinationRoom is set, and the policy has a template for it. (", Assert.Throws<ArgumentException>(() => Mint<MovePolicy>(new() { DestinationRoom = "to", Holes = holes })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_constant_destination_may_be_repeated_and_not_replaced()
    {
        Assert.Equal(OverflowPolicy.CreateToken(s_signer, "r"), Mint<OverflowPolicy>(new() { Room = "r", DestinationRoom = "overflow" }));
        Assert.Throws<ArgumentException>(() => Mint<OverflowPolicy>(new() { Room = "r", DestinationRoom = "other" }));
    }

    [Fact]
    public void Types_that_cannot_be_type_arguments_stay_without_the_interface()
    {
        Assert.Empty(typeof(StaticPolicy).GetInterfaces());
        Assert.Empty(typeof(RefStructPolicy).GetInterfaces());
        Assert.Contains(typeof(IRoomPolicy), typeof(Container<string>.IInner.NestedPolicy).GetInterfaces());
    }

    private static PolicyGrants GrantsOf<TPolicy>()
        where TPolicy : IRoomPolicy
        => TPolicy.Grants;

    private static string Mint<TPolicy>(RoomPolicyArguments arguments)
        where TPolicy : IRoomPolicy
    {
        ArrayBufferWriter<byte> destination = new();
        string token = TPolicy.CreateToken(s_signer, arguments);
        TPolicy.WriteToken(destination, s_signer, arguments);

        Assert.Equal(token, Encoding.UTF8.GetString(destination.WrittenSpan));
        return token;
    }
}
