// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
using System; using System.Collections.Generic; using System.Linq; using System.Threading; using System.Threading.Tasks; using System.Diagnostics; using System.Diagnostics.CodeAnalysis;
using GrantGen; using LiveKit.Rtc;
namespace Conditions.Variants;
[RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class Viewer;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class Host;
public enum Role { Viewer, Host, Admin }
public record User(string Id, Role Role, string? HostKey, bool IsHost, int Level);
[Flags] public enum Perm { None, Speak = 1, Name = 2 }

public class ThrowHelper(TokenSigner s)
{
    static void EnsureHost(Role role) { if (role != Role.Host) throw new InvalidOperationException(); }
    async Task A(Role role, string r, string i)
    {
        var room = new Room();
        await room.ConnectAsync("u", role == Role.Host ? Host.CreateToken(s, r, i) : Viewer.CreateToken(s, r, i));
        EnsureHost(role);
        await room.LocalParticipant!.SetNameAsync("x"); // ok
    }
    async Task B(Role role, string r, string i)
    {
        var room = new Room();
        await room.ConnectAsync("u", role == Role.Host ? Host.CreateToken(s, r, i) : Viewer.CreateToken(s, r, i));
        ArgumentOutOfRangeException.ThrowIfNotEqual(role, Role.Host);
        await room.LocalParticipant!.SetNameAsync("x"); // ok
    }
    async Task C(bool isHost, string r, string i)
    {
        var room = new Room();
        await room.ConnectAsync("u", isHost ? Host.CreateToken(s, r, i) : Viewer.CreateToken(s, r, i));
        Debug.Assert(isHost);
        await room.LocalParticipant!.SetNameAsync("x"); // ok
    }
    async Task D(User user, string r, string i)
    {
        var room = new Room();
        await room.ConnectAsync("u", user.HostKey is null ? Viewer.CreateToken(s, r, i) : Host.CreateToken(s, r, i));
        string key = user.HostKey ?? throw new InvalidOperationException();
        await room.LocalParticipant!.SetNameAsync(key); // ok
    }
    static void Require([DoesNotReturnIf(false)] bool ok) { if (!ok) throw new Exception(); }
    async Task E(bool isHost, string r, string i)
    {
        var room = new Room();
        await room.ConnectAsync("u", isHost ? Host.CreateToken(s, r, i) : Viewer.CreateToken(s, r, i));
        Require(isHost);
        await room.LocalParticipant!.SetNameAsync("x"); // ok
    }
    async Task F(bool isHost, string r, string i)
    {
        var room = new Room();
        await room.ConnectAsync("u", isHost ? Host.CreateToken(s, r, i) : Viewer.CreateToken(s, r, i));
        ArgumentNullException.ThrowIfNull(r);
        await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
    }
}
public class Tuples(TokenSigner s)
{
    async Task A(Role role, bool trial, string r, string i)
    {
        var room = new Room();
        string t = (role, trial) switch { (Role.Host, false) => Host.CreateToken(s, r, i), _ => Viewer.CreateToken(s, r, i) };
        await room.ConnectAsync("u", t);
        if ((role, trial) is (Role.Host, false)) await room.LocalParticipant!.SetNameAsync("x"); // ok
        if (role == Role.Host && !trial) await room.LocalParticipant!.SetNameAsync("x"); // ok
        if (trial) await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
    }
    async Task B(Role role, bool trial, string r, string i)
    {
        (string token, bool canName) = role == Role.Host ? (Host.CreateToken(s, r, i), true) : (Viewer.CreateToken(s, r, i), false);
        var room = new Room();
        await room.ConnectAsync("u", token);
        if (canName) await room.LocalParticipant!.SetNameAsync("x"); // ok
    }
    async Task C(Role role, string r, string i)
    {
        string token; bool canName;
        if (role == Role.Host) { token = Host.CreateToken(s, r, i); canName = true; }
        else { token = Viewer.CreateToken(s, r, i); canName = false; }
        var room = new Room();
        await room.ConnectAsync("u", token);
        if (canName) await room.LocalParticipant!.SetNameAsync("x"); // ok
        if (!canName) await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
    }
    (string Token, bool CanName) Mint(Role role, string r, string i) => role is Role.Host or Role.Admin ? (Host.CreateToken(s, r, i), true) : (Viewer.CreateToken(s, r, i), false);
    async Task D(Role role, string r, string i)
    {
        var (token, canName) = Mint(role, r, i);
        var room = new Room();
        await room.ConnectAsync("u", token);
        if (canName) await room.LocalParticipant!.SetNameAsync("x"); // ok
    }
    async Task E(Role role, string r, string i)
    {
        var mint = Mint(role, r, i);
        var room = new Room();
        await room.ConnectAsync("u", mint.Token);
        if (mint.CanName) await room.LocalParticipant!.SetNameAsync("x"); // ok
        await room.LocalParticipant!.SetMetadataAsync("x"); //! GG2001
    }
    record Ticket(string Token, bool CanName);
    Ticket Make(Role role, string r, string i) => role switch { Role.Host => new Ticket(Host.CreateToken(s, r, i), true), _ => new Ticket(Viewer.CreateToken(s, r, i), false) };
    async Task F(Role role, string r, string i)
    {
        var ticket = Make(role, r, i);
        var room = new Room();
        await room.ConnectAsync("u", ticket.Token);
        if (ticket.CanName) await room.LocalParticipant!.SetNameAsync("x"); // ok
        if (ticket is { CanName: true }) await room.LocalParticipant!.SetNameAsync("x"); // ok
    }
}
public class Tables(TokenSigner s)
{
    readonly Dictionary<Role, Func<TokenSigner, string, string, string>> _mints = new()
    {
        [Role.Viewer] = (a, r, i) => Viewer.CreateToken(a, r, i),
        [Role.Host] = (a, r, i) => Host.CreateToken(a, r, i),
    };
    async Task A(Role role, string r, string i)
    {
        var room = new Room();
        await room.ConnectAsync("u", _mints[role](s, r, i));
        if (role == Role.Host) await room.LocalParticipant!.SetNameAsync("x"); // ok
    }
    async Task B(Role role, string r, string i)
    {
        Dictionary<Role, string> tokens = new() { [Role.Host] = Host.CreateToken(s, r, i), [Role.Viewer] = Viewer.CreateToken(s, r, i) };
        var room = new Room();
        await room.ConnectAsync("u", tokens[role]);
        if (role == Role.Host) await room.LocalParticipant!.SetNameAsync("x"); // ok
    }
    async Task C(bool isHost, string r, string i)
    {
        Func<TokenSigner, string, string, ParticipantOptions, string> mint = isHost ? Host.CreateToken : Viewer.CreateToken;
        var room = new Room();
        await room.ConnectAsync("u", mint(s, r, i, default));
        if (isHost) await room.LocalParticipant!.SetNameAsync("x"); // ok
        await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
    }
    async Task D(bool isHost, string r, string i)
    {
        Func<string> mint = isHost ? () => Host.CreateToken(s, r, i) : () => Viewer.CreateToken(s, r, i);
        var room = new Room();
        await room.ConnectAsync("u", mint());
        if (isHost) await room.LocalParticipant!.SetNameAsync("x"); // ok
        else await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
    }
    async Task E(bool isHost, string r, string i)
    {
        Func<string> mint = () => isHost ? Host.CreateToken(s, r, i) : Viewer.CreateToken(s, r, i);
        var room = new Room();
        await room.ConnectAsync("u", mint());
        if (!isHost) return;
        await room.LocalParticipant!.SetNameAsync("x"); // ok
    }
    static readonly (Role Role, Func<TokenSigner, string, string, string> Mint)[] s_table = { (Role.Host, (a, r, i) => Host.CreateToken(a, r, i)), (Role.Viewer, (a, r, i) => Viewer.CreateToken(a, r, i)) };
    async Task F(Role role, string r, string i)
    {
        var room = new Room();
        await room.ConnectAsync("u", s_table.First(row => row.Role == role).Mint(s, r, i));
        if (role == Role.Host) await room.LocalParticipant!.SetNameAsync("x"); // ok
    }
}
public class Keys(TokenSigner s)
{
    async Task A(string? key, string r, string i)
    {
        var room = new Room();
        await room.ConnectAsync("u", string.IsNullOrEmpty(key) ? Viewer.CreateToken(s, r, i) : Host.CreateToken(s, r, i));
        if (key is { Length: > 0 }) await room.LocalParticipant!.SetNameAsync("x"); // ok
        if (!string.IsNullOrEmpty(key)) await room.LocalParticipant!.SetNameAsync("x"); // ok
        if (key is null or "") await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
        if (key?.Length > 0) await room.LocalParticipant!.SetNameAsync("x"); // ok
        if (key is not null && key.Length != 0) await room.LocalParticipant!.SetNameAsync("x"); // ok
    }
    async Task B(string? key, string r, string i)
    {
        var room = new Room();
        await room.ConnectAsync("u", key is { Length: > 0 } ? Host.CreateToken(s, r, i) : Viewer.CreateToken(s, r, i));
        if (!string.IsNullOrEmpty(key)) await room.LocalParticipant!.SetNameAsync("x"); // ok
        if (string.IsNullOrWhiteSpace(key)) return;
        await room.LocalParticipant!.SetNameAsync("x"); // ok
    }
    async Task C(string? key, string r, string i)
    {
        var room = new Room();
        await room.ConnectAsync("u", string.IsNullOrWhiteSpace(key) ? Viewer.CreateToken(s, r, i) : Host.CreateToken(s, r, i));
        if (!string.IsNullOrWhiteSpace(key)) await room.LocalParticipant!.SetNameAsync("x"); // ok
        if (key == null) await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
    }
    async Task D(IReadOnlyList<string> scopes, string r, string i)
    {
        var room = new Room();
        await room.ConnectAsync("u", scopes.Contains("host") ? Host.CreateToken(s, r, i) : Viewer.CreateToken(s, r, i));
        if (scopes.Contains("host")) await room.LocalParticipant!.SetNameAsync("x"); // ok
        if (scopes.Count > 0) await room.LocalParticipant!.SetNameAsync("x"); // ok
    }
    async Task E(Perm perm, string r, string i)
    {
        var room = new Room();
        await room.ConnectAsync("u", perm.HasFlag(Perm.Name) ? Host.CreateToken(s, r, i) : Viewer.CreateToken(s, r, i));
        if (perm.HasFlag(Perm.Name)) await room.LocalParticipant!.SetNameAsync("x"); // ok
        if ((perm & Perm.Name) != 0) await room.LocalParticipant!.SetNameAsync("x"); // ok
        if ((perm & Perm.Name) == Perm.Name) await room.LocalParticipant!.SetNameAsync("x"); // ok
    }
    async Task F(Perm perm, string r, string i)
    {
        bool named = (perm & Perm.Name) != Perm.None;
        var room = new Room();
        await room.ConnectAsync("u", named ? Host.CreateToken(s, r, i) : Viewer.CreateToken(s, r, i));
        if ((perm & Perm.Name) == Perm.None) return;
        await room.LocalParticipant!.SetNameAsync("x"); // ok
    }
    async Task G(string role, string r, string i)
    {
        var room = new Room();
        await room.ConnectAsync("u", role.Equals("host", StringComparison.OrdinalIgnoreCase) ? Host.CreateToken(s, r, i) : Viewer.CreateToken(s, r, i));
        if (string.Equals(role, "host", StringComparison.OrdinalIgnoreCase)) await room.LocalParticipant!.SetNameAsync("x"); // ok
        if (string.Equals(role, "viewer")) await room.LocalParticipant!.SetNameAsync("x"); // ok
    }
}
public class Mixed(TokenSigner s)
{
    async Task A(Role role, string r, string i)
    {
        var room = new Room();
        switch (role)
        {
            case Role.Host:
            case Role.Admin:
                await room.ConnectAsync("u", Host.CreateToken(s, r, i));
                break;
            case Role.Viewer:
                await room.ConnectAsync("u", Viewer.CreateToken(s, r, i));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(role));
        }
        if (role >= Role.Host) await room.LocalParticipant!.SetNameAsync("x"); // ok
        if (role != Role.Viewer) await room.LocalParticipant!.SetNameAsync("x"); // ok
        if (role is not (Role.Host or Role.Admin)) await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
        if (role < Role.Host) await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
        if ((int)role > 0) await room.LocalParticipant!.SetNameAsync("x"); // ok
    }
    async Task B(User user, string r, string i)
    {
        var room = new Room();
        string token = user switch
        {
            { Role: Role.Admin } => Host.CreateToken(s, r, i),
            { IsHost: true, Level: >= 3 } => Host.CreateToken(s, r, i),
            _ => Viewer.CreateToken(s, r, i),
        };
        await room.ConnectAsync("u", token);
        if (user.Role == Role.Admin) await room.LocalParticipant!.SetNameAsync("x"); // ok
        if (user is { IsHost: true, Level: > 5 }) await room.LocalParticipant!.SetNameAsync("x"); // ok
        if (user.IsHost) await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
        if (user is { Level: < 3, Role: Role.Viewer }) await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
    }
    async Task C(User user, string r, string i)
    {
        bool privileged = user.Role is Role.Host or Role.Admin;
        bool eligible = privileged && user.Level > 2;
        var room = new Room();
        await room.ConnectAsync("u", eligible ? Host.CreateToken(s, r, i) : Viewer.CreateToken(s, r, i));
        if (!privileged) { return; }
        if (user.Level <= 2) { return; }
        await room.LocalParticipant!.SetNameAsync("x"); // ok
    }
    async Task D(int attempts, string r, string i)
    {
        var room = new Room();
        await room.ConnectAsync("u", attempts > 3 ? Viewer.CreateToken(s, r, i) : Host.CreateToken(s, r, i));
        while (attempts < 3)
        {
            await room.LocalParticipant!.SetNameAsync("x"); // ok
            attempts++;
        }
    }
    async Task E(bool? host, string r, string i)
    {
        var room = new Room();
        await room.ConnectAsync("u", host ?? false ? Host.CreateToken(s, r, i) : Viewer.CreateToken(s, r, i));
        if (host == true) await room.LocalParticipant!.SetNameAsync("x"); // ok
        if (host.GetValueOrDefault()) await room.LocalParticipant!.SetNameAsync("x"); // ok
        if (host is true) await room.LocalParticipant!.SetNameAsync("x"); // ok
        if (host is not true) await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
        if (host.HasValue && host.Value) await room.LocalParticipant!.SetNameAsync("x"); // ok
        if (host is null) await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
    }
    async Task F(User? user, string r, string i)
    {
        var room = new Room();
        await room.ConnectAsync("u", user?.IsHost == true ? Host.CreateToken(s, r, i) : Viewer.CreateToken(s, r, i));
        if (user is { IsHost: true }) await room.LocalParticipant!.SetNameAsync("x"); // ok
        if (user is null) await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
        if (user != null && user.IsHost) await room.LocalParticipant!.SetNameAsync("x"); // ok
        if (user?.IsHost ?? false) await room.LocalParticipant!.SetNameAsync("x"); // ok
    }
    async Task G(User user, string r, string i, CancellationToken ct)
    {
        string? token = null;
        if (user.IsHost) token = Host.CreateToken(s, r, i);
        token ??= Viewer.CreateToken(s, r, i);
        var room = new Room();
        await room.ConnectAsync("u", token);
        if (user.IsHost) await room.LocalParticipant!.SetNameAsync("x"); // ok
        try { if (!user.IsHost) throw new Exception(); await room.LocalParticipant!.SetNameAsync("x"); } finally { } // ok
    }
    async Task H(User user, string r, string i)
    {
        string token = Viewer.CreateToken(s, r, i);
        if (user.IsHost) { token = Host.CreateToken(s, r, i); }
        var room = new Room();
        await room.ConnectAsync("u", token);
        await (user.IsHost ? room.LocalParticipant!.SetNameAsync("x") : Task.CompletedTask); // ok
        _ = user.IsHost && await Do(room.LocalParticipant!.SetMetadataAsync("x")); // ok
        await room.LocalParticipant!.SetNameAsync("x"); //! GG2001
    }
    static async Task<bool> Do(Task t) { await t; return true; }
    async Task I(List<User> users, string r)
    {
        foreach (var user in users)
        {
            var room = new Room();
            await room.ConnectAsync("u", user.IsHost ? Host.CreateToken(s, r, user.Id) : Viewer.CreateToken(s, r, user.Id));
            if (!user.IsHost) continue;
            await room.LocalParticipant!.SetNameAsync("x"); // ok
        }
        foreach (var user in users.Where(u => u.IsHost))
        {
            var room = new Room();
            await room.ConnectAsync("u", user.IsHost ? Host.CreateToken(s, r, user.Id) : Viewer.CreateToken(s, r, user.Id));
            await room.LocalParticipant!.SetNameAsync("x"); // ok
        }
    }
    async Task J(User user, string r, string i)
    {
        var room = new Room();
        await room.ConnectAsync("u", user.IsHost ? Host.CreateToken(s, r, i) : Viewer.CreateToken(s, r, i));
        Action? rename = user.IsHost ? () => room.LocalParticipant!.SetNameAsync("x") : null; // ok
        rename?.Invoke();
        Func<Task> later = async () => { if (user.IsHost) await room.LocalParticipant!.SetNameAsync("x"); }; // ok
        await later();
    }
}
