using System.Runtime.InteropServices;

namespace GrantGen.NativeAot.Tests;

/// <summary>What a program needs to be linked as native code, beyond the .NET SDK.</summary>
internal static class Toolchain
{
    /// <summary>What is missing, in a sentence; null if nothing is, or if only the attempt will tell (Windows, macOS).</summary>
    public static string? Missing { get; } = RuntimeInformation.ProcessArchitecture is not (Architecture.X64 or Architecture.Arm64)
        ? $"There is no native compiler for {RuntimeInformation.RuntimeIdentifier}."
        : OperatingSystem.IsLinux() && !IsOnPath("clang") && !IsOnPath("gcc")
            ? "Neither clang nor gcc is on the PATH: apt-get install gcc libc6-dev zlib1g-dev."
            : null;

    private static bool IsOnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, program)));
}
