using System.Runtime.InteropServices;

namespace CareerBot.Knowledge.Reading;

/// <summary>Tells files that hold text from pipes, devices and sockets, which would keep a reader waiting or never end, without opening
/// them.</summary>
internal static class RegularFile
{
    private const int CurrentDirectory = -100;
    private const uint Type = 0x1;

    // struct statx of the Linux kernel, the same on every processor (statx(2)).
    private const int StructureLength = 256;
    private const int ModeOffset = 28;

    private const int TypeMask = 0xF000;
    private const int Regular = 0x8000;

    /// <summary>Whether the path, its links followed, leads to a regular file. On systems other than Linux every file that exists is taken
    /// for one.</summary>
    public static bool Is(string path)
    {
        if (!File.Exists(path)) return false;
        if (!OperatingSystem.IsLinux()) return true;
        var status = new byte[StructureLength];
        try
        {
            return Status(CurrentDirectory, path, 0, Type, status) == 0 && (BitConverter.ToUInt16(status, ModeOffset) & TypeMask) == Regular;
        }
        catch (EntryPointNotFoundException)
        {
            // A C library from before 2018 lacks the call.
            return true;
        }
    }

    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Status(
        int directory,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string path,
        int flags,
        uint mask,
        [Out] byte[] status);
}
