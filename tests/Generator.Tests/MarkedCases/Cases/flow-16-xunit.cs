// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Tests: a shared base class, theories, collections of participants, expected refusals, a harness with an enum.
using System; using System.Collections.Generic; using System.Linq; using System.Threading.Tasks;
using GrantGen; using LiveKit.Rtc; using Xunit;
namespace Xunit
{
    [AttributeUsage(AttributeTargets.Method)] public class FactAttribute : Attribute;
    [AttributeUsage(AttributeTargets.Method)] public sealed class TheoryAttribute : FactAttribute;
    [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)] public sealed class InlineDataAttribute(params object[] data) : Attribute { public object[] Data => data; }
    public interface IAsyncLifetime { Task InitializeAsync(); Task DisposeAsync(); }
    public static class Assert { public static void Equal<T>(T expected, T actual) { } public static void NotNull(object? value) { } }
}
namespace Flow.Tests
{
    [RoomPolicy(CanPublish = false, Ttl = "5m")] public partial class ReaderPolicy;
    [RoomPolicy(Ttl = "5m")] public partial class WriterPolicy;
    [RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "5m")] public partial class EditorPolicy;

    // a base class for all tests of a room
    public abstract class RoomTestBase : IAsyncLifetime
    {
        private readonly List<Room> _all = [];

        protected TokenSigner Signer { get; } = new("devkey", "secret");

        protected string Hall { get; } = $"test-{Guid.NewGuid():N}";

        public virtual Task InitializeAsync() => Task.CompletedTask;

        public async Task DisposeAsync()
        {
            foreach (Room room in _all)
            {
                await room.DisconnectAsync(); // ok
            }
        }

        protected async Task<Room> JoinAsync(string token)
        {
            var room = new Room();
            await room.ConnectAsync("ws://localhost:7880", token);
            _all.Add(room);
            return room;
        }
    }

    public sealed class MetadataTests : RoomTestBase
    {
        private Room? _editor;

        public override async Task InitializeAsync() => _editor = await JoinAsync(EditorPolicy.CreateToken(Signer, Hall, "editor"));

        [Fact]
        public async Task Editor_renames()
        {
            await _editor!.LocalParticipant!.SetNameAsync("The editor"); // ok
            Assert.NotNull(_editor.LocalParticipant);
        }

        [Fact]
        public async Task Writer_renames()
        {
            Room writer = await JoinAsync(WriterPolicy.CreateToken(Signer, Hall, "writer"));
            await writer.LocalParticipant!.SetNameAsync("The writer"); //! GG2001
            await _editor!.LocalParticipant!.SetMetadataAsync("seen"); // ok
        }

        [Fact]
        public async Task Reader_reads()
        {
            Room reader = await JoinAsync(ReaderPolicy.CreateToken(Signer, Hall, "reader"));
            await _editor!.LocalParticipant!.SendTextAsync("to all"); // ok
            await reader.LocalParticipant!.SendTextAsync("thanks"); //! GG2003
        }
    }

    // a harness: who is meant is said by an enum at each call
    public enum Who { Reader, Writer, Editor }

    public static class Harness
    {
        private static readonly TokenSigner Signer = new("devkey", "secret");

        public static async Task<Room> EnterAsync(Who who, string hall)
        {
            string token = who switch
            {
                Who.Editor => EditorPolicy.CreateToken(Signer, hall, "editor"),
                Who.Writer => WriterPolicy.CreateToken(Signer, hall, "writer"),
                _ => ReaderPolicy.CreateToken(Signer, hall, "reader"),
            };
            var room = new Room();
            await room.ConnectAsync("ws://localhost:7880", token);
            return room;
        }
    }

    public sealed class HarnessTests
    {
        [Fact]
        public async Task Editor_may()
        {
            using Room room = await Harness.EnterAsync(Who.Editor, "h1");
            await room.LocalParticipant!.SetMetadataAsync("m"); // ok
            await room.LocalParticipant!.SendTextAsync("m"); // ok
        }

        [Fact]
        public async Task Writer_may_not()
        {
            using Room room = await Harness.EnterAsync(Who.Writer, "h2");
            await room.LocalParticipant!.SendTextAsync("m"); // ok
            await room.LocalParticipant!.SetMetadataAsync("m"); //! GG2001
        }

        [Theory]
        [InlineData(Who.Reader)]
        [InlineData(Who.Editor)]
        public async Task Who_can(Who who)
        {
            using Room room = await Harness.EnterAsync(who, "h3");
            if (who is Who.Editor)
            {
                await room.LocalParticipant!.SetNameAsync("named"); // ok
            }
            else if (who is Who.Reader)
            {
                await room.LocalParticipant!.SendTextAsync("a reader's word"); //! GG2003
            }
        }
    }

    // many participants at once
    public sealed class CrowdTests
    {
        private readonly TokenSigner _signer = new("devkey", "secret");

        [Fact]
        public async Task Crowd_is_heard()
        {
            var editor = new Room();
            await editor.ConnectAsync("ws://localhost:7880", EditorPolicy.CreateToken(_signer, "crowd", "editor"));
            Room[] crowd = await Task.WhenAll(Enumerable.Range(0, 5).Select(i => OneAsync(i)));
            foreach (Room one in crowd)
            {
                await one.LocalParticipant!.SendTextAsync("me too"); // ok
                await one.LocalParticipant!.SetMetadataAsync("me too"); //! GG2001
            }

            await editor.LocalParticipant!.SetMetadataAsync($"{crowd.Length}"); // ok
        }

        private async Task<Room> OneAsync(int number)
        {
            var room = new Room();
            await room.ConnectAsync("ws://localhost:7880", WriterPolicy.CreateToken(_signer, "crowd", $"writer-{number}"));
            return room;
        }
    }
}
