// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Integration tests of other shapes: theories and cases by role, pairs, base classes, NUnit's and MSTest's set-up, expected refusals.
using System; using System.Collections.Generic; using System.Threading.Tasks;
using GrantGen; using LiveKit.Proto; using LiveKit.Rtc;
namespace Xunit
{
    [AttributeUsage(AttributeTargets.Method)] public class FactAttribute : Attribute;
    [AttributeUsage(AttributeTargets.Method)] public sealed class TheoryAttribute : FactAttribute;
    [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)] public sealed class InlineDataAttribute(params object[] data) : Attribute { public object[] Data => data; }
    public interface IAsyncLifetime { Task InitializeAsync(); Task DisposeAsync(); }
    public static class Assert { public static async Task<T> ThrowsAsync<T>(Func<Task> code) where T : Exception { try { await code(); } catch (T e) { return e; } throw new InvalidOperationException(); } public static void Equal<T>(T expected, T actual) { } }
}
namespace NUnit.Framework
{
    [AttributeUsage(AttributeTargets.Class)] public sealed class TestFixtureAttribute : Attribute; [AttributeUsage(AttributeTargets.Method)] public sealed class TestAttribute : Attribute;
    [AttributeUsage(AttributeTargets.Method)] public sealed class OneTimeSetUpAttribute : Attribute; [AttributeUsage(AttributeTargets.Method)] public sealed class SetUpAttribute : Attribute; [AttributeUsage(AttributeTargets.Method)] public sealed class TearDownAttribute : Attribute;
    [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)] public sealed class TestCaseAttribute(params object[] arguments) : Attribute { public object[] Arguments => arguments; }
}
namespace Microsoft.VisualStudio.TestTools.UnitTesting
{
    [AttributeUsage(AttributeTargets.Class)] public sealed class TestClassAttribute : Attribute; [AttributeUsage(AttributeTargets.Method)] public sealed class TestMethodAttribute : Attribute;
    [AttributeUsage(AttributeTargets.Method)] public sealed class ClassInitializeAttribute : Attribute; [AttributeUsage(AttributeTargets.Method)] public sealed class TestInitializeAttribute : Attribute;
    public sealed class TestContext;
}
namespace Cases.Tests
{
    [RoomPolicy(CanPublish = false, Ttl = "5m")] public partial class AudiencePolicy;
    [RoomPolicy(Ttl = "5m")] public partial class PanelPolicy;
    [RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "5m")] public partial class ChairPolicy;
    [RoomPolicy(CanSubscribe = false, CanPublishSources = TrackSources.Microphone, Ttl = "5m")] public partial class MicrophonePolicy;
    public enum Seat { Audience, Panel, Chair }

    public static class Server
    {
        public const string Url = "ws://localhost:7880";

        public static TokenSigner Signer { get; } = new("devkey", "secret");

        public static async Task<Room> EnterAsync(string token)
        {
            var room = new Room();
            await room.ConnectAsync(Url, token);
            return room;
        }
    }
}
namespace Cases.Tests.XUnit
{
    using Xunit;

    // test-theory: a flag and an enum decide, the test asks them
    public sealed class TheoryTests
    {
        [Theory, InlineData(true), InlineData(false)]
        public async Task Only_the_chair_renames(bool chair)
        {
            string token = chair ? ChairPolicy.CreateToken(Server.Signer, "t1", "someone") : PanelPolicy.CreateToken(Server.Signer, "t1", "someone");
            using var room = new Room();
            await room.ConnectAsync(Server.Url, token);
            await room.LocalParticipant!.SendTextAsync("both"); // ok
            if (!chair)
            {
                await Assert.ThrowsAsync<InvalidOperationException>(() => room.LocalParticipant!.SetNameAsync("refused")); //? GG2001
                return;
            }

            await room.LocalParticipant!.SetNameAsync("taken"); // ok
        }

        [Theory, InlineData(Seat.Audience), InlineData(Seat.Panel), InlineData(Seat.Chair)]
        public async Task Everybody_chats(Seat seat)
        {
            using var room = new Room();
            await room.ConnectAsync(Server.Url, seat switch
            {
                Seat.Chair => ChairPolicy.CreateToken(Server.Signer, "t2", "chair"),
                Seat.Panel => PanelPolicy.CreateToken(Server.Signer, "t2", "panel"),
                _ => AudiencePolicy.CreateToken(Server.Signer, "t2", "audience"),
            });
            if (seat is Seat.Panel or Seat.Chair)
            {
                await room.LocalParticipant!.SendTextAsync("the panel"); // ok
            }

            await room.LocalParticipant!.SendChatMessageAsync("everybody"); //! GG2003
        }
    }

    // test-pair: both sides come out of one helper
    public sealed class PairTests
    {
        private sealed record Pair(Room Chair, Room Audience);

        private static async Task<Pair> PairAsync(string name)
        {
            var chair = new Room();
            var audience = new Room();
            await Task.WhenAll(
                chair.ConnectAsync(Server.Url, ChairPolicy.CreateToken(Server.Signer, name, "chair")),
                audience.ConnectAsync(Server.Url, AudiencePolicy.CreateToken(Server.Signer, name, "audience")));
            return new Pair(chair, audience);
        }

        [Fact]
        public async Task Title_is_seen()
        {
            Pair pair = await PairAsync("p1");
            await pair.Chair.LocalParticipant!.SetMetadataAsync("title"); // ok
            Assert.Equal("title", pair.Audience.RemoteParticipants["chair"].Metadata); // ok
        }

        [Fact]
        public async Task Audience_answers()
        {
            var (chair, audience) = await PairAsync("p2");
            await chair.LocalParticipant!.SendTextAsync("any questions?"); // ok
            await audience.LocalParticipant!.SendTextAsync("no"); //! GG2003
        }
    }

    // test-base: the base connects with what the derived class mints
    public abstract class ConnectedTests : IAsyncLifetime
    {
        protected Room Sut { get; } = new();

        protected abstract string Token { get; }

        public Task InitializeAsync() => Sut.ConnectAsync(Server.Url, Token);

        public Task DisposeAsync() => Sut.DisconnectAsync();
    }

    public sealed class PanelTests : ConnectedTests
    {
        protected override string Token => PanelPolicy.CreateToken(Server.Signer, "b1", "panel");

        [Fact] public Task Sends() => Sut.LocalParticipant!.SendTextAsync("x"); // ok

        [Fact] public Task Marks() => Sut.LocalParticipant!.SetAttributesAsync(new() { ["hand"] = "up" }); //! GG2001
    }

    public sealed class ChairTests : ConnectedTests
    {
        protected override string Token => ChairPolicy.CreateToken(Server.Signer, "b2", "chair");

        [Fact] public Task Marks() => Sut.LocalParticipant!.SetAttributesAsync(new() { ["gavel"] = "down" }); // ok
    }
}
namespace Cases.Tests.NUnit
{
    using global::NUnit.Framework;

    // test-setup: rooms are opened before each test; what a test opens on its own is its own
    [TestFixture]
    public sealed class MicrophoneTests
    {
        private Room? _room;

        [SetUp]
        public async Task SetUp() => _room = await Server.EnterAsync(MicrophonePolicy.CreateToken(Server.Signer, "n1", TestName()));

        [TearDown]
        public async Task TearDown()
        {
            if (_room is not null)
            {
                await _room.DisconnectAsync();
            }
        }

        [Test]
        public async Task Speaks() => await _room!.LocalParticipant!.PublishTrackAsync(LocalAudioTrack.Create("mic", null!), new TrackPublishOptions { Source = TrackSource.SourceMicrophone }); // ok

        [Test]
        public async Task Forgets_the_source() => await _room!.LocalParticipant!.PublishTrackAsync(LocalAudioTrack.Create("mic", null!)); //! GG2005

        [TestCase(true)]
        [TestCase(false)]
        public async Task Shares(bool sound)
        {
            var options = new TrackPublishOptions { Source = TrackSource.SourceScreenshareAudio };
            if (sound)
            {
                await _room!.LocalParticipant!.PublishTrackAsync(LocalAudioTrack.Create("mic", null!), options); //! GG2002
            }
        }

        [Test]
        public async Task Chair_is_separate()
        {
            using Room chair = await Server.EnterAsync(ChairPolicy.CreateToken(Server.Signer, "n1", "chair"));
            await chair.LocalParticipant!.SetMetadataAsync("separate"); // ok
            await chair.LocalParticipant!.PublishTrackAsync(LocalAudioTrack.Create("mic", null!)); // ok
        }

        private static string TestName() => Guid.NewGuid().ToString("N");
    }
}
namespace Cases.Tests.MSTest
{
    using Microsoft.VisualStudio.TestTools.UnitTesting;

    // test-class-initialize: a static room for the class, another one for each test
    [TestClass]
    public sealed class StaticTests
    {
        private static Room s_chair = null!;
        private Room _audience = null!;

        [ClassInitialize]
        public static async Task ClassInitialize(TestContext context) => s_chair = await Server.EnterAsync(ChairPolicy.CreateToken(Server.Signer, "m1", "chair"));

        [TestInitialize]
        public async Task TestInitialize()
        {
            _audience = new Room();
            await _audience.ConnectAsync(Server.Url, AudiencePolicy.CreateToken(Server.Signer, "m1", "audience"));
        }

        [TestMethod]
        public async Task Chair_asks()
        {
            await s_chair.LocalParticipant!.SetNameAsync("The chair"); // ok
            string answer = await s_chair.LocalParticipant!.PerformRpcAsync("audience", "vote", "yes or no"); // ok
            await s_chair.LocalParticipant!.SendTextAsync(answer); // ok
        }

        [TestMethod]
        public async Task Audience_votes()
        {
            _audience.LocalParticipant!.RegisterRpcMethod("vote", data => Task.FromResult(data.Payload)); //! GG2003
            await _audience.LocalParticipant!.PublishDataAsync([1]); //! GG2003
            await _audience.LocalParticipant!.PublishTrackAsync(LocalAudioTrack.Create("mic", null!), new() { Source = TrackSource.SourceMicrophone }); //! GG2002
            _audience.LocalParticipant!.UnregisterRpcMethod("vote"); // ok
        }
    }
}
