using System.Globalization;
using GrantGen;
using NativeAot;

TokenSigner signer = new("devkey", "secret");
if (args is ["mint", { } count])
{
    MintTime.Print(signer, int.Parse(count, CultureInfo.InvariantCulture));
    return;
}

TokenVerifier verifier = new("devkey", "secret");
ParticipantOptions options = new() { Name = "Zoë \"the\" Ada", Attributes = new Dictionary<string, string> { ["language"] = "日本語" } };

Show("SpeakerPolicy", SpeakerPolicy.CreateToken(signer, stage: "main", identity: "ada", new Speaker("Über <b>", 3), SpeakerJson.Default.Speaker, options));
Show("ViewerPolicy", Mint<ViewerPolicy>(new RoomPolicyArguments { Room = "lobby", Identity = "user123" }));
Show("DialerPolicy", DialerPolicy.CreateToken(signer, room: "lobby", identity: "dialer"));

string foreign = ViewerPolicy.CreateToken(new TokenSigner("devkey", Guid.NewGuid().ToString()), room: "lobby", identity: "user123");
verifier.TryVerify(foreign, out _, out TokenVerificationFailure failure);
Console.WriteLine($"Signed by another secret: refused, {failure}");

// Generic code does not need to know the policy.
string Mint<TPolicy>(in RoomPolicyArguments arguments)
    where TPolicy : IRoomPolicy
    => TPolicy.CreateToken(signer, arguments);

void Show(string policy, string token)
{
    VerifiedToken verified = verifier.Verify(token);
    Console.WriteLine($"{policy} {token}");
    Console.WriteLine($"  {verified.Identity} in {verified.Room}: {verified.Grants}");
}
