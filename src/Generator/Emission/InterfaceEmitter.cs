using GrantGen.Facts;
using GrantGen.Generator.Parsing;
using GrantGen.Policies;

namespace GrantGen.Generator.Emission;

/// <summary>Writes the implementation of <c>IRoomPolicy</c>, explicit, so that it does not appear among the policy's own factories.</summary>
internal static class InterfaceEmitter
{
    private const string Arguments = "in global::GrantGen.RoomPolicyArguments arguments";

    /// <summary>Whether the policy can implement the interface.</summary>
    public static bool Applies(PolicyModel policy, TargetCapabilities consumer)
        => consumer.HasPolicyInterface
            && !policy.Type.IsStatic
            && !policy.Type.IsRefLike
            && policy.Type.IsCSharp11;

    public static void Emit(PolicyModel policy, CodeWriter code, string? fault)
    {
        string call = string.Join(", ", FactoryParameters.Names(policy).Select(name => Argument(policy, name)));
        EmitOne(policy, code, "string", WellKnownNames.CreateToken, "", $"return {WellKnownNames.CreateToken}(signer, {call}, arguments.Options);", fault);
        code.Line();
        string asyncCall = $"return {WellKnownNames.CreateTokenAsync}(signature, {call}, arguments.Options, cancellationToken);";
        EmitOne(policy, code, "global::System.Threading.Tasks.ValueTask<string>", WellKnownNames.CreateTokenAsync, "", asyncCall, fault);
        code.Line();
        EmitOne(
            policy,
            code,
            "void",
            WellKnownNames.WriteToken,
            "global::System.Buffers.IBufferWriter<byte> destination, ",
            $"{WellKnownNames.WriteToken}(destination, signer, {call}, arguments.Options);",
            fault);
    }

    private static void EmitOne(PolicyModel policy, CodeWriter code, string returns, string name, string destination, string call, string? fault)
    {
        bool isAsync = name == WellKnownNames.CreateTokenAsync;
        string signer = isAsync ? "global::GrantGen.ITokenSignature signature" : "global::GrantGen.TokenSigner signer";
        string lastParameter = isAsync ? ", global::System.Threading.CancellationToken cancellationToken" : "";
        GeneratedMember.WriteAttributes(code);
        code.Open($"static {returns} global::{WellKnownNames.RoomPolicyInterface}.{name}({destination}{signer}, {Arguments}{lastParameter})");
        if (fault is not null)
        {
            GeneratedMember.WriteThrow(code, fault);
            code.Close();
            return;
        }

        Check(code, policy.Room, GrantTable.Room.Property);
        Check(code, policy.DestinationRoom, GrantTable.DestinationRoom.Property);
        code.Line(call).Close();
    }

    private static void Check(CodeWriter code, RoomTemplate? room, string property)
    {
        if (room is not null)
        {
            string constant = CSharpLiteral.Format(room.IsConstant ? room.Literal : null);
            code.Line($"global::GrantGen.CompilerServices.PolicyArguments.CheckRoom(arguments.{property}, {constant}, \"{property}\");");
        }
    }

    private static string Argument(PolicyModel policy, string name)
    {
        if (name == FactoryParameters.Identity)
        {
            return FactoryParameters.IsIdentityOptional(policy) ? "arguments.Identity" : "arguments.Identity!";
        }

        return name == FactoryParameters.Room && policy.Room is null
            ? "arguments.Room!"
            : $"global::GrantGen.CompilerServices.PolicyArguments.Hole(in arguments, \"{name}\")";
    }
}
